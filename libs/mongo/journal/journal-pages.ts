import type { Filter, Sort } from 'mongodb';
import { Refusal, type Page, type PageRequest } from '#domain';
import { Journal, type JournalEntry } from './journal.js';
import type { Mongo } from '../mongo.js';

/** Everything that happened to one aggregate, or everything that one request or event led to. */
export type JournalQuestion = { aggregate: string } | { correlation: string };

/** What is looked up in the journal by a person: in order, a page at a time. */
export class JournalPages {
  private readonly journal: Journal;

  constructor(mongo: Mongo) {
    this.journal = new Journal(mongo);
  }

  /** First to last; of a correlation in the order of the event ids, which begin with the time. */
  async page(question: JournalQuestion, { limit, cursor }: PageRequest): Promise<Page<JournalEntry>> {
    const filter = { $and: [filterOf(question), ...(cursor === undefined ? [] : [after(question, cursor)])] };
    const sort: Sort = 'aggregate' in question ? { version: 1, _id: 1 } : { _id: 1 };
    const found = await this.journal.entries.find(filter, { sort, limit: limit + 1 }).toArray();
    const items = found.slice(0, limit);
    const last = found.length > limit ? items.at(-1) : undefined;
    return { items, ...(last ? { next: 'aggregate' in question ? `${last.version}~${last._id}` : last._id } : {}) };
  }
}

const filterOf = (question: JournalQuestion): Filter<JournalEntry> =>
  'aggregate' in question ? { aggregate: question.aggregate } : { correlationId: question.correlation };

const after = (question: JournalQuestion, cursor: string): Filter<JournalEntry> => {
  if ('correlation' in question) return { _id: { $gt: cursor } };
  const [, version, id] = /^(\d{1,15})~(.+)$/.exec(cursor) ?? [];
  if (version === undefined || id === undefined)
    throw new Refusal('invalid', 'page.cursor-unknown', 'The cursor is not one that this list gave');
  // An adopted event may have a version that this database has given to another.
  return { $or: [{ version: { $gt: Number(version) } }, { version: Number(version), _id: { $gt: id } }] };
};
