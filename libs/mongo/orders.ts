import { Refusal, type Page, type PageRequest } from '#domain';
import { cutAt, unknownCursor } from './cursor.js';
import { isDuplicate, type Mongo } from './mongo.js';

export type OrderProgress = { done: number; total: number; what?: string };

/** What an operator told a service to do: who asked for what, when, and what came of it. */
export type Order = {
  _id: string;
  /** Such as `parked.discard`. */
  what: string;
  asked: object;
  /** Hash of what was asked, to tell a repeated request from another one with the same key. */
  payload?: string;
  who: string;
  at: Date;
  correlationId: string;
  state: 'begun' | 'done' | 'refused' | 'failed';
  progress?: OrderProgress;
  result?: object;
  problem?: { code: string; sentence: string };
  /** When the process that carries it out was last heard of. */
  heardAt: Date;
  endedAt?: Date;
};

export type Outcome =
  { state: 'done'; result: object } | { state: 'refused' | 'failed'; problem: { code: string; sentence: string } };

const newestFirst = { at: -1, _id: -1 } as const;

/** Every order, kept for ever: the record of what operators did. */
export class Orders {
  constructor(private readonly mongo: Mongo) {}

  private get documents() {
    return this.mongo.collection<Order>('orders');
  }

  async prepare(): Promise<void> {
    await this.documents.createIndexes([{ key: newestFirst }]);
  }

  /** Keeps a new order; answers the one that is kept when it was given before. Throws a Refusal when that one asked for something else. */
  async take(order: Pick<Order, '_id' | 'what' | 'asked' | 'payload' | 'who' | 'correlationId'>): Promise<Order> {
    const now = new Date();
    const taken: Order = { ...order, at: now, heardAt: now, state: 'begun' };
    try {
      await this.documents.insertOne(taken);
      return taken;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    const before = await this.get(order._id);
    if (before && before.payload !== order.payload)
      throw new Refusal('invalid', 'idempotency.key-reused', 'This Idempotency-Key was used for another request');
    return before ?? taken;
  }

  /** Whoever carries it out is alive, and has come so far. */
  async tell(id: string, progress: OrderProgress | undefined): Promise<void> {
    await this.documents.updateOne({ _id: id }, { $set: { heardAt: new Date(), ...(progress ? { progress } : {}) } });
  }

  async end(id: string, outcome: Outcome): Promise<void> {
    const now = new Date();
    await this.documents.updateOne({ _id: id }, { $set: { ...outcome, heardAt: now, endedAt: now } });
  }

  async get(id: string): Promise<Order | undefined> {
    return (await this.documents.findOne({ _id: id })) ?? undefined;
  }

  /** The newest first. */
  async page({ limit, cursor }: PageRequest): Promise<Page<Order>> {
    const last = cursor === undefined ? undefined : await this.get(cursor);
    if (cursor !== undefined && !last) throw unknownCursor();
    const older = last ? { $or: [{ at: { $lt: last.at } }, { at: last.at, _id: { $lt: last._id } }] } : {};
    const found = await this.documents.find(older, { sort: newestFirst, limit: limit + 1 }).toArray();
    return cutAt(found, limit, ({ _id }) => _id);
  }
}
