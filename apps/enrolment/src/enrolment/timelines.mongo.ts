import { Inject, Injectable } from '@nestjs/common';
import { Journal, Mongo, type Stored } from '#mongo';
import { mayRead, type Reader } from '../own-words/may-read.js';
import { Words } from '../own-words/words.mongo.js';
import type { Enrolment } from './enrolment.js';
import { timelineOf, type TimelineLine } from './timeline.js';

/** The history of an enrolment as the journal has it: its application, its places, itself, and what was said of it. */
@Injectable()
export class Timelines {
  private readonly journal: Journal;

  constructor(
    @Inject(Mongo) mongo: Mongo,
    @Inject(Words) private readonly words: Words,
  ) {
    this.journal = new Journal(mongo);
  }

  async of({ id, state }: Stored<Enrolment>, reader: Reader): Promise<TimelineLine[]> {
    const ids = state.status === 'none' ? [id] : [state.applicationId, id];
    const told = ids.flatMap((one) => [this.journal.historyOf(one), this.journal.tellingOf(one)]);
    const [events, texts] = await Promise.all([Promise.all(told), this.textsFor(id, reader)]);
    return timelineOf(events.flat(), texts);
  }

  private async textsFor(enrolmentId: string, reader: Reader): Promise<Map<string, string>> {
    const said = [...(await this.words.of(enrolmentId)).values()].filter(({ state }) => mayRead(state, reader));
    return new Map(said.flatMap(({ id, details: { text } }) => (typeof text === 'string' ? [[id, text]] : [])));
  }
}
