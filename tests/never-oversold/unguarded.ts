import { setImmediate as aMoment } from 'node:timers/promises';
import { eventsOf } from '#domain';
import type { Mongo } from '#mongo';
import { acceptApplication } from '../../apps/enrolment/src/places/commands/accept-application.js';
import { evolve, type Places } from '../../apps/enrolment/src/places/places.js';

type Document = { _id: string; state: Places };

/** The control: the same decision, on the same kind of document, written whatever has been written meanwhile. */
export class Unguarded {
  constructor(
    private readonly mongo: Mongo,
    private readonly id: string,
  ) {}

  async begin(state: Places): Promise<void> {
    await this.documents.insertOne({ _id: this.id, state });
  }

  /** What the applicant is told. */
  async accept(applicationId: string): Promise<string> {
    const before = (await this.documents.findOne({ _id: this.id }))!.state;
    const given = { id: this.id, who: 'officer', now: '2023-09-04T09:00:00Z', today: '2023-09-04' };
    const events = eventsOf(acceptApplication({ applicationId }, before, given));
    await aMoment();
    await this.documents.updateOne({ _id: this.id }, { $set: { state: events.reduce(evolve, before) } });
    return events[0]!.type;
  }

  private get documents() {
    return this.mongo.collection<Document>('unguarded');
  }
}
