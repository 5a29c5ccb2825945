import { isDuplicate, type Mongo } from './mongo.js';

/** Why an event waits: a fact it needs is missing, a defect, bytes that are not what they promise, a version from the future. */
export type ParkingReason = 'not-yet' | 'refused' | 'defect' | 'bad-bytes' | 'newer-version' | 'behind-another';

export type ParkedEvent = {
  /** `handler|topic|partition|offset` */
  _id: string;
  handler: string;
  key: string;
  stream: string;
  partition: number;
  offset: number;
  position: number;
  reason: ParkingReason;
  code: string;
  sentence: string;
  attempts: number;
  /** When it is tried again by itself; absent means when an operator says so. */
  retryAt?: Date;
  headers: Record<string, string>;
  value: Buffer | null;
  parkedAt: Date;
};

/** What could not be done now, per handler and key; later events of that key queue behind it, everything else flows on. */
export class Parked {
  constructor(private readonly mongo: Mongo) {}

  private get events() {
    return this.mongo.collection<ParkedEvent>('parked');
  }

  async prepare(): Promise<void> {
    await this.events.createIndexes([{ key: { handler: 1, stream: 1, partition: 1, key: 1, position: 1 } }]);
  }

  /** Repeating it changes nothing. */
  async park(event: ParkedEvent): Promise<void> {
    try {
      await this.events.insertOne(event);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }

  async keys(handler: string, stream: string, partition: number): Promise<Set<string>> {
    return new Set((await this.events.distinct('key', { handler, stream, partition })) as string[]);
  }

  /** The parked events of one key in their order. */
  async queueOf(handler: string, stream: string, partition: number, key: string): Promise<ParkedEvent[]> {
    return this.events
      .find({ handler, stream, partition, key }, { promoteBuffers: true })
      .sort({ position: 1, offset: 1 })
      .limit(100)
      .toArray();
  }

  async postpone(
    id: string,
    change: Pick<ParkedEvent, 'reason' | 'code' | 'sentence' | 'attempts'> & { retryAt?: Date },
  ): Promise<void> {
    const { retryAt, ...rest } = change;
    await this.events.updateOne(
      { _id: id },
      retryAt ? { $set: { ...rest, retryAt } } : { $set: rest, $unset: { retryAt: 1 } },
    );
  }

  async done(id: string): Promise<void> {
    await this.events.deleteOne({ _id: id });
  }

  async count(): Promise<number> {
    return this.events.countDocuments();
  }

  /** Grouped for the person on call: how many, of which handler, why, since when. */
  async summary(): Promise<{ handler: string; reason: string; code: string; count: number; since: Date }[]> {
    return this.events
      .aggregate<{ handler: string; reason: string; code: string; count: number; since: Date }>([
        {
          $group: {
            _id: { handler: '$handler', reason: '$reason', code: '$code' },
            count: { $sum: 1 },
            since: { $min: '$parkedAt' },
          },
        },
        { $project: { _id: 0, handler: '$_id.handler', reason: '$_id.reason', code: '$_id.code', count: 1, since: 1 } },
        { $sort: { count: -1 } },
      ])
      .toArray();
  }

  /** Lets everything that waits be tried again at the next turn of its lane. */
  async retryAll(filter: Partial<Pick<ParkedEvent, '_id' | 'handler' | 'code'>>): Promise<number> {
    return (await this.events.updateMany(filter, { $set: { retryAt: new Date() } })).modifiedCount;
  }
}
