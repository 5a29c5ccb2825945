import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangeStream, Document, Timestamp } from 'mongodb';
import type { Commit } from '../aggregates/aggregate.js';
import { soon, type Mongo } from '../mongo.js';

/** What happened to one aggregate; `whole`: the commits are all that the document remembers, not only its last. */
export type Change = { collection: string; id: string; commits: Commit[]; whole?: true; mark?: Mark };
/** A place in the change stream, and when what stands there happened. */
type Mark = { token: object; at: Date };
type MarkDocument = Mark & { _id: 'numbering' };
type RawChange = {
  _id: object;
  ns: { coll: string };
  documentKey: { _id: string };
  clusterTime: Timestamp;
  commits?: Commit[];
};

/** A large document is written by what changed in it: all commits that it remembers, or the one more. */
const written = '$updateDescription.updatedFields.recent';
const fields = { $objectToArray: '$updateDescription.updatedFields' };
const isCommit = { $regexMatch: { input: '$$this.k', regex: /^recent\.\d+$/ } };
const added = { $map: { input: { $filter: { input: fields, cond: isCommit } }, in: '$$this.v' } };

const highWater = 10_000;
const saveEveryMs = 100;
const gatherMs = 10;

/** The changes of a service's aggregates in the order they happened, from where it was or from now on. */
export class Changes {
  private readonly queue: Change[] = [];
  private wake: () => void = () => undefined;
  private stream: ChangeStream | undefined;
  private reading: Promise<void> = Promise.resolve();
  private fault: { error: unknown } | undefined;
  private savedAt = 0;

  constructor(private readonly mongo: Mongo) {}

  private get marks() {
    return this.mongo.collection<MarkDocument>('relay');
  }

  /** Where it was. */
  async mark(): Promise<Mark | undefined> {
    return (await this.marks.findOne({ _id: 'numbering' })) ?? undefined;
  }

  async forget(): Promise<void> {
    await this.marks.deleteOne({ _id: 'numbering' });
  }

  /** Opens the stream; returns since when it may have missed something, undefined for ever since. */
  async open(signal: AbortSignal): Promise<Date | undefined> {
    const saved = await this.mark();
    this.stream = (saved && (await this.resumed(saved.token))) ?? (await this.fromNow());
    signal.addEventListener('abort', () => this.wake(), { once: true });
    this.reading = this.read(this.stream, signal).catch((error: unknown) => {
      this.fault = { error };
      this.wake();
    });
    return saved?.at;
  }

  /** What has come, at least one unless aborted; throws what made the stream end. */
  async next(limit: number, signal: AbortSignal): Promise<Change[]> {
    if (this.queue.length === 0 && !this.fault)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        if (signal.aborted) resolve();
      });
    if (this.fault && !signal.aborted) throw this.fault.error;
    return this.queue.splice(0, limit);
  }

  /** Remembers that everything up to there is dealt with, ten times a second at most. */
  async dealtWith(mark: Mark | undefined): Promise<void> {
    if (mark === undefined || Date.now() - this.savedAt < saveEveryMs) return;
    this.savedAt = Date.now();
    await this.marks.replaceOne({ _id: 'numbering' }, mark, { upsert: true, writeConcern: soon });
  }

  async close(): Promise<void> {
    await this.stream?.close().catch(() => undefined);
    await this.reading;
  }

  /** Only the commit's own events travel from the database, not the whole document. */
  private watch(options: Document): ChangeStream {
    const ofAggregates = {
      'ns.coll': { $in: [...this.mongo.aggregates.keys()] },
      operationType: { $in: ['insert', 'replace', 'update'] },
    };
    const pipeline = [
      { $match: ofAggregates },
      { $set: { commits: { $slice: [{ $ifNull: ['$fullDocument.recent', written, added] }, -1] } } },
      { $project: { ns: 1, documentKey: 1, clusterTime: 1, commits: 1 } },
    ];
    return this.mongo.db.watch(pipeline, { maxAwaitTimeMS: 500, ...options });
  }

  /** A stream opens at its first read: naming the time now leaves no gap between it and the sweep. */
  private async fromNow(): Promise<ChangeStream> {
    return this.watch({ startAtOperationTime: (await this.mongo.db.command({ ping: 1 }))['operationTime'] });
  }

  /** Undefined when the token is too old: the sweep finds what was missed. */
  private async resumed(token: object): Promise<ChangeStream | undefined> {
    const stream = this.watch({ resumeAfter: token });
    try {
      const change = (await stream.tryNext()) as unknown as RawChange | null;
      if (change) this.push(change);
      return stream;
    } catch {
      await stream.close().catch(() => undefined);
      return undefined;
    }
  }

  private async read(stream: ChangeStream, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (stream.closed) throw new Error('The change stream has ended');
      const change = (await stream.tryNext()) as unknown as RawChange | null;
      if (change) this.push(change);
      // The first after a rest goes at once; those behind it travel, and are journaled, several together.
      if (change && stream.bufferedCount() === 0) await sleep(gatherMs, undefined, { signal }).catch(() => undefined);
      while (this.queue.length > highWater && !signal.aborted) await sleep(10);
    }
  }

  private push({ _id: token, ns, documentKey, clusterTime, commits = [] }: RawChange): void {
    const at = new Date(clusterTime.t * 1_000);
    this.queue.push({ collection: ns.coll, id: documentKey._id, commits, mark: { token, at } });
    this.wake();
  }
}
