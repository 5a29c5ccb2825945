import type { Filter, Sort } from 'mongodb';
import type { Page, PageRequest } from '#domain';
import { cutAt, unknownCursor } from '../cursor.js';
import { Journal, type JournalEntry } from './journal.js';
import type { Mongo } from '../mongo.js';

/** Everything that happened to one aggregate, to some with all that was about them, or that one request or event led to. */
export type JournalQuestion = { aggregate: string } | { about: string[] } | { correlation: string };

/** What is looked up in the journal by a person: in order, a page at a time. */
export class JournalPages {
  private readonly journal: Journal;

  constructor(mongo: Mongo) {
    this.journal = new Journal(mongo);
  }

  /** First to last; what is not of one aggregate in the order of the event ids, which begin with the time. */
  async page(question: JournalQuestion, { limit, cursor }: PageRequest): Promise<Page<JournalEntry>> {
    const filter = { $and: [filterOf(question), ...(cursor === undefined ? [] : [after(question, cursor)])] };
    const sort: Sort = 'aggregate' in question ? { version: 1, _id: 1 } : { _id: 1 };
    const found = await this.journal.entries.find(filter, { sort, limit: limit + 1 }).toArray();
    return cutAt(found, limit, ({ version, _id }) => ('aggregate' in question ? `${version}~${_id}` : _id));
  }
}

const filterOf = (question: JournalQuestion): Filter<JournalEntry> => {
  if ('aggregate' in question) return { aggregate: question.aggregate };
  if ('correlation' in question) return { correlationId: question.correlation };
  const ids = { $in: question.about };
  return { $or: [{ aggregate: ids }, { about: ids }] };
};

const after = (question: JournalQuestion, cursor: string): Filter<JournalEntry> => {
  if (!('aggregate' in question)) return { _id: { $gt: cursor } };
  const [, version, id] = /^(\d{1,15})~(.+)$/.exec(cursor) ?? [];
  if (version === undefined || id === undefined) throw unknownCursor();
  // An adopted event may have a version that this database has given to another.
  return { $or: [{ version: { $gt: Number(version) } }, { version: Number(version), _id: { $gt: id } }] };
};
