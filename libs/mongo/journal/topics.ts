import { soon, type Mongo } from '../mongo.js';

/** By partition: the offset after the last message that was acknowledged. */
export type TopicEnds = Record<string, number>;

/** What a service knows of a topic it publishes to: fixed when the topic was made, moved when something was sent. */
export type TopicRecord = {
  _id: string;
  partitions: number;
  /** Position up to which everything was acknowledged. */
  sent: number;
  /** The highest position that was ever acknowledged: more than `sent` while something is sent again. */
  top?: number;
  ends?: TopicEnds;
  /** Raised by everything but ordinary progress: who sends with an older one moves nothing. */
  revision?: number;
  /** From 1; another one with each move to another partition count. */
  generation?: number;
  /** The last position before this generation. */
  began?: number;
  /** The partition count an operator wants it moved to. */
  moving?: number;
  /** Why nothing of it is numbered or sent until a person has looked. */
  held?: { sentence: string; at: Date };
};

/** The sender's checkpoint per stream, with the partition count that was fixed for it. */
export class Topics {
  constructor(private readonly mongo: Mongo) {}

  private get records() {
    return this.mongo.collection<TopicRecord>('topics');
  }

  /** Remembers the partition count at the first call; later calls answer with what was fixed. */
  async fix(stream: string, partitions: number): Promise<TopicRecord> {
    const record = await this.records.findOneAndUpdate(
      { _id: stream },
      { $setOnInsert: { partitions, sent: 0 } },
      { upsert: true, returnDocument: 'after' },
    );
    return record ?? { _id: stream, partitions, sent: 0 };
  }

  async all(): Promise<TopicRecord[]> {
    return this.records.find().sort({ _id: 1 }).toArray();
  }

  async one(stream: string): Promise<TopicRecord | undefined> {
    return (await this.records.findOne({ _id: stream })) ?? undefined;
  }

  /** False when the stream was wound back, moved or held since the record was read: what was sent is sent again then. */
  async moveSent(record: TopicRecord, position: number, ends: TopicEnds): Promise<boolean> {
    const named = Object.fromEntries(Object.entries(ends).map(([partition, end]) => [`ends.${partition}`, end]));
    const further = { $max: { sent: position, top: position, ...named } };
    const { matchedCount } = await this.records.updateOne(asItWas(record), further, { writeConcern: soon });
    return matchedCount === 1;
  }

  /** Everything after a position is sent again; `ends` are what the topic has now. False when someone was faster. */
  async windBack(record: TopicRecord, position: number, ends: TopicEnds): Promise<boolean> {
    return this.change(record, { sent: position, ends });
  }

  /** Nothing of the stream is numbered or sent until it is let go. */
  async hold(record: TopicRecord, sentence: string): Promise<boolean> {
    return this.change(record, { held: { sentence, at: new Date() } });
  }

  /** The topic holds everything up to a position, and the stream goes on behind it, or in a later generation if it ended. */
  async letGo(
    record: TopicRecord,
    sent: number,
    end?: { generation: number; partitions: number; position: number },
  ): Promise<boolean> {
    const { generation, partitions, position: began } = end ?? {};
    const later =
      began === undefined ? { sent } : { sent: Math.max(sent, began), began, generation, partitions, ends: {} };
    return this.change(record, later as Partial<TopicRecord>, 'held');
  }

  /** The stream's next turn moves it; asking again for another count before that changes the count. */
  async askToMove(record: TopicRecord, partitions: number): Promise<boolean> {
    return this.change(record, { moving: partitions });
  }

  /** From now on the messages after `sent` go to the stream's next generation. */
  async moved(record: TopicRecord, partitions: number): Promise<boolean> {
    const generation = (record.generation ?? 1) + 1;
    return this.change(record, { generation, partitions, began: record.sent, sent: record.sent, ends: {} }, 'moving');
  }

  private async change(record: TopicRecord, to: Partial<TopicRecord>, end?: 'held' | 'moving'): Promise<boolean> {
    const { matchedCount } = await this.records.updateOne(asItWas(record), {
      $set: { ...to, revision: (record.revision ?? 0) + 1 },
      ...(end ? { $unset: { [end]: 1 } } : {}),
    });
    return matchedCount === 1;
  }
}

const asItWas = ({ _id, revision }: TopicRecord) =>
  revision === undefined ? { _id, revision: { $exists: false } } : { _id, revision };
