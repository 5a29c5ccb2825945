import type { Mongo } from '../mongo.js';

/** One event as it is kept for ever. Only those with a public form have a stream and a position in it. */
export type JournalEntry = {
  _id: string;
  collection: string;
  aggregate: string;
  version: number;
  type: string;
  data: object;
  /** Other things than the aggregate that it is about. */
  about?: string[];
  cause: string;
  payload?: string;
  who: string;
  at: string;
  correlationId: string;
  causationId?: string;
  traceparent?: string;
  stream?: string;
  /** Gapless per stream, from 1. */
  position?: number;
  publicType?: string;
  publicData?: object;
  /** Read back from the topic: the database was restored from a time before it. */
  adopted?: true;
};

export type NumberedEntry = JournalEntry & { stream: string; position: number; publicType: string; publicData: object };

/** What a message is made of. */
export type JournaledMessage = Pick<
  NumberedEntry,
  | '_id'
  | 'aggregate'
  | 'version'
  | 'at'
  | 'correlationId'
  | 'causationId'
  | 'traceparent'
  | 'stream'
  | 'position'
  | 'publicType'
  | 'publicData'
>;

const notSent = { collection: 0, type: 0, data: 0, about: 0, cause: 0, payload: 0, who: 0, adopted: 0 } as const;

/** The permanent, ordered record of everything the service decided. */
export class Journal {
  constructor(private readonly mongo: Mongo) {}

  get entries() {
    return this.mongo.collection<JournalEntry>('journal');
  }

  async prepare(): Promise<void> {
    await this.entries.createIndexes([
      { key: { stream: 1, position: 1 }, unique: true, partialFilterExpression: { position: { $exists: true } } },
      { key: { aggregate: 1, version: 1 } },
      { key: { aggregate: 1, cause: 1 } },
      { key: { correlationId: 1, _id: 1 } },
      { key: { about: 1, _id: 1 }, partialFilterExpression: { about: { $exists: true } } },
    ]);
  }

  /** The events of one aggregate that one cause made; empty when it made none that are journaled yet. */
  async causedBy(aggregate: string, cause: string): Promise<JournalEntry[]> {
    return this.entries.find({ aggregate, cause }).sort({ version: 1 }).toArray();
  }

  /** Which of these event ids are in the journal. */
  async known(ids: string[]): Promise<Set<string>> {
    const found = await this.entries.find({ _id: { $in: ids } }, { projection: { _id: 1 } }).toArray();
    return new Set(found.map(({ _id }) => _id));
  }

  /** The position of the last event of a stream, 0 for none. */
  async last(stream: string): Promise<number> {
    const last = await this.entries
      .find({ stream, position: { $exists: true } }, { projection: { position: 1 } })
      .sort({ position: -1 })
      .limit(1)
      .next();
    return last?.position ?? 0;
  }

  /** What follows a position of a stream, in order. */
  async after(stream: string, position: number, limit: number): Promise<NumberedEntry[]> {
    return (await this.entries
      .find({ stream, position: { $gt: position } })
      .sort({ position: 1 })
      .limit(limit)
      .toArray()) as NumberedEntry[];
  }

  /** The same, with no more than what is sent of it, and only what no election can take back. */
  async messagesAfter(stream: string, position: number, limit: number): Promise<JournaledMessage[]> {
    return (await this.entries
      .find(
        { stream, position: { $gt: position } },
        { projection: notSent, sort: { position: 1 }, limit, batchSize: limit, readConcern: { level: 'majority' } },
      )
      .toArray()) as unknown as JournaledMessage[];
  }

  /** The ids of the events at these positions of a stream. */
  async idsAt(stream: string, positions: number[]): Promise<Map<number, string>> {
    const found = await this.entries
      .find({ stream, position: { $in: positions } }, { projection: { position: 1 } })
      .toArray();
    return new Map(found.map(({ _id, position = 0 }) => [position, _id]));
  }

  /** Enters what a topic says stands at a position; an event that is here already moves there. */
  async adopt({ _id, position, ...entry }: NumberedEntry): Promise<void> {
    await this.entries.updateOne({ _id }, { $set: { position }, $setOnInsert: entry }, { upsert: true });
  }

  /**
   * Moves the events that stand where a topic has these others, and those after them that it has not, behind everything;
   * in their order. `kept`: positions at which the topic has the same.
   */
  async displace(others: NumberedEntry[], kept: ReadonlySet<number>, last: number): Promise<number> {
    const stream = others[0]?.stream ?? '';
    const there = await this.idsAt(
      stream,
      others.map(({ position }) => position),
    );
    if (there.size === 0) return 0;
    const found = await this.entries
      .find({ stream, position: { $gte: Math.min(...there.keys()) } }, { projection: { position: 1 } })
      .sort({ position: 1 })
      .toArray();
    const moved = found.filter(({ position = 0 }) => !kept.has(position));
    let next = Math.max(last, await this.last(stream));
    for (const { _id } of moved) await this.entries.updateOne({ _id }, { $set: { position: ++next } });
    return moved.length;
  }

  /** Everything that happened to one aggregate, first to last. */
  async historyOf(aggregate: string): Promise<JournalEntry[]> {
    return this.entries.find({ aggregate }).sort({ version: 1 }).toArray();
  }

  /** What happened to others and was about this one, first to last. */
  async tellingOf(id: string): Promise<JournalEntry[]> {
    return this.entries.find({ about: id }).sort({ _id: 1 }).toArray();
  }
}
