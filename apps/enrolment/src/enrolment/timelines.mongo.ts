import { Inject, Injectable } from '@nestjs/common';
import { Journal, Mongo, type Stored } from '#mongo';
import type { Enrolment } from './enrolment.js';
import { timelineOf, type TimelineLine } from './timeline.js';

/** The history of an enrolment as the journal has it, its application first. */
@Injectable()
export class Timelines {
  private readonly journal: Journal;

  constructor(@Inject(Mongo) mongo: Mongo) {
    this.journal = new Journal(mongo);
  }

  async of({ id, state }: Stored<Enrolment>): Promise<TimelineLine[]> {
    const applied = state.status === 'none' ? [] : await this.journal.historyOf(state.applicationId);
    return timelineOf([...applied, ...(await this.journal.historyOf(id))]);
  }
}
