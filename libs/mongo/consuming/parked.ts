import { isDuplicate, soon, type Mongo } from '../mongo.js';

/** Why an event waits: a fact it needs is missing, it took too long, a defect, bytes or a version that cannot be read. */
export type ParkingReason =
  'not-yet' | 'no-answer' | 'refused' | 'defect' | 'bad-bytes' | 'newer-version' | 'behind-another';

/** Who gave an event up for a handler, and why. */
export type Discard = { who: string; why: string; at: Date };

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
  /** An operator gave it up: the owner of its lane takes it away when it is its turn. */
  discard?: Discard;
};

type Lane = Pick<ParkedEvent, 'handler' | 'stream' | 'partition'>;
export type DiscardedEvent = ParkedEvent & { discard: Discard };

/** What could not be done now, per handler and key; later events of that key queue behind it, everything else flows on. */
export class Parked {
  constructor(private readonly mongo: Mongo) {}

  private get events() {
    return this.mongo.collection<ParkedEvent>('parked');
  }

  private get discarded() {
    return this.mongo.collection<DiscardedEvent>('discarded');
  }

  async prepare(): Promise<void> {
    const lane = { handler: 1, stream: 1, partition: 1 } as const;
    await this.events.createIndexes([
      { key: { ...lane, key: 1, position: 1, offset: 1 } },
      { key: { ...lane, retryAt: 1 }, partialFilterExpression: { retryAt: { $exists: true } } },
      { key: { parkedAt: 1, _id: 1 } },
    ]);
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
    return new Set(await this.events.distinct('key', { handler, stream, partition }));
  }

  /** Lets what waits on another partition wait on this one, for the keys that are on it now. */
  async moveTo({ handler, stream, partition }: Lane, isHere: (key: string) => boolean): Promise<void> {
    const keys: string[] = await this.events.distinct('key', { handler, stream, partition: { $ne: partition } });
    const here = keys.filter((key) => isHere(key));
    if (here.length > 0) await this.events.updateMany({ handler, stream, key: { $in: here } }, { $set: { partition } });
  }

  /** Keys that have an event whose time to be tried again has come. */
  async due(handler: string, stream: string, partition: number): Promise<string[]> {
    return this.events.distinct('key', { handler, stream, partition, retryAt: { $lte: new Date() } });
  }

  /** The first parked events of a key, in their order. */
  async first(lane: Lane, key: string, limit: number): Promise<ParkedEvent[]> {
    const { handler, stream, partition } = lane;
    return this.events
      .find({ handler, stream, partition, key }, { promoteBuffers: true, sort: { position: 1, offset: 1 }, limit })
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

  /**
   * The one behind it, if any, is due from then on: also for who comes after a crash between the two writes.
   * Only the last of a key waits for the disk: what comes back after a failure of the database is tried again, and recognised.
   */
  async done(event: ParkedEvent, behind: ParkedEvent | undefined): Promise<void> {
    if (event.discard) await this.keepDiscarded({ ...event, discard: event.discard });
    const gone = { deleteOne: { filter: { _id: event._id } } };
    if (!behind) return void (await this.events.bulkWrite([gone]));
    const isNext = { _id: behind._id, reason: 'behind-another' as const };
    const due = { updateOne: { filter: isNext, update: { $set: { retryAt: new Date() } } } };
    await this.events.bulkWrite([due, gone], { ordered: true, writeConcern: soon });
  }

  /** Nothing is left of what the messages of a key said before a position, whether they wait or were given up. */
  async empty(stream: string, key: string, before = Number.MAX_SAFE_INTEGER): Promise<void> {
    const said = { stream, key, position: { $lt: before }, value: { $ne: null } };
    const emptied = { value: null, sentence: 'It is empty: whom it was about is erased' }; // a defect may have read a name
    for (const kept of [this.events, this.discarded]) await kept.updateMany(said, { $set: emptied });
  }

  private async keepDiscarded(event: DiscardedEvent): Promise<void> {
    await this.discarded.replaceOne({ _id: event._id }, event, { upsert: true });
  }

  /** Lets those be tried again whose version this build has come to know. */
  async retryKnown(lane: Lane, isKnown: (type: string) => boolean): Promise<void> {
    const { handler, stream, partition } = lane;
    const waiting = { handler, stream, partition, reason: 'newer-version' as const };
    const types: string[] = await this.events.distinct('headers.ce_type', waiting);
    const known = types.filter((type) => isKnown(type));
    if (known.length === 0) return;
    await this.events.updateMany({ ...waiting, 'headers.ce_type': { $in: known } }, { $set: { retryAt: new Date() } });
  }

  /** Forgets what waits for a handler that is no more. */
  async forget(handler: string): Promise<number> {
    return (await this.events.deleteMany({ handler })).deletedCount;
  }

  async count(filter: Partial<Pick<ParkedEvent, 'handler'>> = {}): Promise<number> {
    return this.events.countDocuments(filter);
  }

  /** How many events one handler could not do that the other could. */
  async beyond(handler: string, other: string): Promise<number> {
    const [own, others] = await Promise.all([this.placesOf(handler), this.placesOf(other)]);
    return own.difference(others).size;
  }

  private async placesOf(handler: string): Promise<Set<string>> {
    const found = this.events.find({ handler }, { projection: { stream: 1, position: 1 } });
    return new Set((await found.toArray()).map(({ stream, position }) => `${stream}|${position}`));
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
