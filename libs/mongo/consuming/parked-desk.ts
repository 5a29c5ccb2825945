import type { Filter } from 'mongodb';
import { decode } from '#contracts';
import { Refusal, type Page, type PageRequest } from '#domain';
import type { Mongo } from '../mongo.js';
import { pageOf } from '../page.js';
import type { DiscardedEvent, ParkedEvent } from './parked.js';

export type ParkedFilter = Partial<Pick<ParkedEvent, 'handler' | 'reason' | 'code' | 'key' | 'stream'>>;

/** Events that wait for the same reason. */
export type ParkedCause = Pick<ParkedEvent, 'handler' | 'reason' | 'code' | 'sentence'> & {
  count: number;
  oldest: Date;
  newest: Date;
  /** Ids of a few, to look at. */
  examples: string[];
};

/** A parked event without its bytes. */
export type ParkedLine = Omit<ParkedEvent, '_id' | 'headers' | 'value'> & { id: string; event: string; type: string };
export type ParkedDetail = ParkedLine & {
  headers: Record<string, string>;
  /** Its data, when this build can read it. */
  data?: object;
  /** Its bytes as text, when it cannot. */
  text?: string;
  unreadable?: string;
  /** How many of its key wait behind it. */
  behind: number;
};

const exampleCount = 3;

/** What a person on call sees of parked events and may do with them; the owners of the lanes carry it out in key order. */
export class ParkedDesk {
  constructor(private readonly mongo: Mongo) {}

  private get events() {
    return this.mongo.collection<ParkedEvent>('parked');
  }

  private get given() {
    return this.mongo.collection<DiscardedEvent>('discarded');
  }

  /** Grouped by cause, most first. Events behind another are a cause of their own. */
  async causes(filter: ParkedFilter = {}): Promise<ParkedCause[]> {
    return this.events
      .aggregate<ParkedCause>([
        { $match: filter },
        { $sort: { parkedAt: 1, _id: 1 } },
        {
          $group: {
            _id: { handler: '$handler', reason: '$reason', code: '$code' },
            sentence: { $last: '$sentence' },
            count: { $sum: 1 },
            oldest: { $first: '$parkedAt' },
            newest: { $last: '$parkedAt' },
            examples: { $firstN: { input: '$_id', n: exampleCount } },
          },
        },
        { $replaceWith: { $mergeObjects: ['$$ROOT', '$_id'] } },
        { $project: { _id: 0 } },
        { $sort: { count: -1, handler: 1, code: 1 } },
      ])
      .toArray();
  }

  async list(filter: ParkedFilter, request: PageRequest): Promise<Page<ParkedLine>> {
    return pageOf(this.events, filter, request, lineOf);
  }

  /** One with its headers and what it says; undefined when it is not parked (any more). */
  async inspect(id: string): Promise<ParkedDetail | undefined> {
    const event = await this.events.findOne({ _id: id }, { promoteBuffers: true });
    if (!event) return undefined;
    const { handler, stream, partition, key, position, headers } = event;
    const behind = await this.events.countDocuments({ handler, stream, partition, key, position: { $gt: position } });
    return { ...lineOf(event), headers, ...contentOf(event), behind };
  }

  /** Lets one, those of a filter, or all be tried again at the next turn of their lanes; answers how many. */
  async retry(which: { id: string } | ParkedFilter = {}): Promise<number> {
    const filter: Filter<ParkedEvent> = 'id' in which ? { _id: which.id } : which;
    return (await this.events.updateMany(filter, { $set: { retryAt: new Date() } })).matchedCount;
  }

  /** Gives one up for its handler: a record of who and why stays, and those behind it go on. Refuses when it is not parked. */
  async discard(id: string, { who, why }: { who: string; why: string }): Promise<void> {
    const now = new Date();
    const { matchedCount } = await this.events.updateOne(
      { _id: id },
      { $set: { discard: { who, why, at: now }, retryAt: now } },
    );
    if (matchedCount === 0) throw new Refusal('not-found', 'parked.unknown', 'No such event is parked');
  }

  /** Every event that was given up, with who did it and why. */
  async discarded(filter: ParkedFilter, request: PageRequest): Promise<Page<ParkedLine>> {
    return pageOf(this.given, filter, request, lineOf);
  }
}

const lineOf = ({ _id, headers, value: _value, ...rest }: ParkedEvent): ParkedLine => ({
  id: _id,
  event: headers['ce_id'] ?? '',
  type: headers['ce_type'] ?? '',
  ...rest,
});

const contentOf = ({ headers, value }: ParkedEvent): Pick<ParkedDetail, 'data' | 'text' | 'unreadable'> => {
  if (value === null) return {};
  const text = value.toString('utf8');
  try {
    const data = decode(headers['ce_type'] ?? '', value);
    return data ? { data } : { text, unreadable: 'This build does not know the type' };
  } catch (error) {
    return { text, unreadable: error instanceof Error ? error.message : String(error) };
  }
};
