import type { Mongo } from './mongo.js';

/** What a service knows of a topic it publishes to: fixed when the topic was made, moved when something was sent. */
export type TopicRecord = { _id: string; partitions: number; sent: number; ends?: TopicEnds };

/** By partition: the offset after the last message that was acknowledged. */
export type TopicEnds = Record<string, number>;

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
    return this.records.find().toArray();
  }

  async moveSent(stream: string, position: number, ends: TopicEnds): Promise<void> {
    const named = Object.fromEntries(Object.entries(ends).map(([partition, end]) => [`ends.${partition}`, end]));
    await this.records.updateOne({ _id: stream }, { $max: { sent: position, ...named } });
  }
}
