import { LRUCache } from 'lru-cache';
import type { ChangeStream, Document, ResumeToken } from 'mongodb';
import type { AggregateDocument, Commit } from './aggregate.js';
import type { Journal, JournalEntry } from './journal.js';
import { LeaseLost, type Lease } from './lease.js';
import { isDuplicate, type Mongo } from './mongo.js';

/** `whole`: the commits are all that the document remembers, not only its last. */
type Change = { collection: string; id: string; commits: Commit[]; whole?: true; token?: ResumeToken };
type TokenDocument = { _id: 'numbering'; token: ResumeToken; at: Date };

const batchSize = 500;
const sweepBackMs = 10 * 60_000;
const saveTokenEveryMs = 100;

/**
 * Gives each committed event its place in the journal: gapless positions per stream, in order per aggregate.
 * Inserts are ordered; on any duplicate the lease is checked again and the rest renumbered, so a stale holder leaves no hole.
 */
export class Numbering {
  private readonly next = new Map<string, number>();
  /** Version of each aggregate up to which everything is in the journal. */
  private readonly upTo = new LRUCache<string, number>({ max: 100_000 });
  private readonly queue: Change[] = [];
  private wake: () => void = () => undefined;
  private savedAt = 0;

  constructor(
    private readonly mongo: Mongo,
    private readonly journal: Journal,
    private readonly lease: Lease,
    private readonly numbered: (streams: Set<string>) => void,
  ) {}

  /** Numbers until aborted; throws LeaseLost or the fault of the database, after which a new one starts afresh. */
  async run(signal: AbortSignal): Promise<void> {
    const tokens = this.mongo.collection<TokenDocument>('relay');
    const saved = await tokens.findOne({ _id: 'numbering' });
    const changes = await this.open(saved?.token);
    let fault: unknown;
    const stop = (): void => this.wake();
    signal.addEventListener('abort', stop);
    const reading = this.read(changes, signal).catch((error: unknown) => {
      fault = error;
      this.wake();
    });
    try {
      await this.sweep(saved ? new Date(saved.at.getTime() - sweepBackMs) : new Date(0));
      while (!signal.aborted) {
        if (fault) throw fault;
        if (this.queue.length === 0) await this.someChange(signal);
        const batch = this.queue.splice(0, batchSize);
        if (batch.length === 0) continue;
        await this.number(batch);
        await this.saveToken(batch.at(-1)?.token);
      }
    } finally {
      signal.removeEventListener('abort', stop);
      await changes.close().catch(() => undefined);
      await reading;
    }
  }

  /** Only the commit's own events travel from the database, not the whole document. */
  private async open(token: ResumeToken | undefined): Promise<ChangeStream> {
    const pipeline = [
      {
        $match: {
          'ns.coll': { $in: [...this.mongo.aggregates.keys()] },
          operationType: { $in: ['insert', 'replace'] },
        },
      },
      { $set: { commits: { $slice: ['$fullDocument.recent', -1] } } },
      { $project: { ns: 1, documentKey: 1, commits: 1 } },
    ];
    const watch = (options: Document): ChangeStream =>
      this.mongo.db.watch(pipeline, { maxAwaitTimeMS: 500, ...options });
    // A stream opens at its first read: naming the time now leaves no gap between it and the sweep.
    const fromNow = async (): Promise<ChangeStream> =>
      watch({ startAtOperationTime: (await this.mongo.db.command({ ping: 1 }))['operationTime'] });
    if (!token) return fromNow();
    const resumed = watch({ resumeAfter: token });
    try {
      await resumed.tryNext().then((change) => change && this.push(change as unknown as RawChange));
      return resumed;
    } catch {
      await resumed.close().catch(() => undefined); // the token is too old: the sweep finds what was missed
      return fromNow();
    }
  }

  private async read(changes: ChangeStream, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !changes.closed) {
      const change = (await changes.tryNext()) as unknown as RawChange | null;
      if (change) this.push(change);
      while (this.queue.length > 20 * batchSize && !signal.aborted)
        await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  private push({ _id, ns, documentKey, commits }: RawChange): void {
    this.queue.push({ collection: ns.coll, id: documentKey._id, commits: commits ?? [], token: _id });
    this.wake();
  }

  private async someChange(signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (this.queue.length > 0 || signal.aborted) resolve();
    });
  }

  /** What changed since a time, whether or not the change stream told of it. */
  private async sweep(since: Date): Promise<void> {
    for (const collection of this.mongo.aggregates.keys()) {
      const changed = this.mongo
        .collection<AggregateDocument<unknown>>(collection)
        .find({ changedAt: { $gte: since } }, { projection: { recent: 1 }, batchSize });
      const batch: Change[] = [];
      for await (const { _id, recent } of changed) {
        batch.push({ collection, id: _id, commits: recent, whole: true });
        if (batch.length === batchSize) await this.number(batch.splice(0));
      }
      await this.number(batch);
    }
  }

  private async number(changes: Change[]): Promise<void> {
    for (;;) {
      const entries = await this.unjournaled(changes);
      if (entries.length === 0) return;
      try {
        await this.journal.entries.insertMany(await this.positioned(entries), { ordered: true });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        if (!(await this.lease.hold())) throw new LeaseLost('Another relay numbers by now');
        this.next.clear();
        this.upTo.clear();
        continue;
      }
      for (const { aggregate, version } of entries) this.upTo.set(aggregate, version);
      this.numbered(new Set(entries.flatMap(({ stream }) => stream ?? [])));
      return;
    }
  }

  /** The events of these changes that are not in the journal yet; where a commit does not follow on, the document tells the rest. */
  private async unjournaled(changes: Change[]): Promise<JournalEntry[]> {
    const found = new Map<string, JournalEntry>();
    const last = new Map<string, number>();
    const doubtful: JournalEntry[] = [];
    for (const change of changes) {
      const upTo = last.get(change.id) ?? this.upTo.get(change.id);
      const first = change.commits[0]?.events[0]?.version;
      if (first === undefined) continue;
      const followsOn = upTo === undefined ? first === 1 : first <= upTo + 1;
      const commits = followsOn || change.whole ? change.commits : await this.recentOf(change);
      for (const entry of commits.flatMap((commit) => entriesOf(change, commit))) {
        if (entry.version <= (last.get(change.id) ?? this.upTo.get(change.id) ?? 0)) continue;
        if (upTo === undefined) doubtful.push(entry);
        found.set(entry._id, entry);
        last.set(change.id, entry.version);
      }
    }
    if (doubtful.length > 0) {
      const known = await this.journal.known(doubtful.map(({ _id }) => _id));
      for (const { _id, aggregate, version } of doubtful)
        if (known.has(_id)) {
          found.delete(_id);
          this.upTo.set(aggregate, Math.max(version, this.upTo.get(aggregate) ?? 0));
        }
    }
    return [...found.values()];
  }

  private async recentOf({ collection, id }: Change): Promise<Commit[]> {
    const document = await this.mongo
      .collection<AggregateDocument<unknown>>(collection)
      .findOne({ _id: id }, { projection: { recent: 1 }, readConcern: { level: 'majority' } });
    return document?.recent ?? [];
  }

  private async positioned(entries: JournalEntry[]): Promise<JournalEntry[]> {
    for (const stream of new Set(entries.flatMap(({ stream }) => stream ?? [])))
      if (!this.next.has(stream)) this.next.set(stream, (await this.journal.last(stream)) + 1);
    return entries.map((entry) => {
      if (entry.stream === undefined) return entry;
      const position = this.next.get(entry.stream)!;
      this.next.set(entry.stream, position + 1);
      return { ...entry, position };
    });
  }

  private async saveToken(token: ResumeToken | undefined): Promise<void> {
    if (token === undefined || Date.now() - this.savedAt < saveTokenEveryMs) return;
    this.savedAt = Date.now();
    await this.mongo
      .collection<TokenDocument>('relay')
      .replaceOne({ _id: 'numbering' }, { token, at: new Date() }, { upsert: true });
  }
}

/** How many of the aggregates changed since a time have a last commit that is not in the journal yet. */
export const unnumbered = async (mongo: Mongo, journal: Journal, since: Date): Promise<number> => {
  const last: string[] = [];
  for (const collection of mongo.aggregates.keys()) {
    const changed = mongo
      .collection<AggregateDocument<unknown>>(collection)
      .find({ changedAt: { $gte: since } }, { projection: { recent: { $slice: -1 } } });
    for await (const { recent } of changed) last.push(...(recent[0]?.events.slice(-1).map(({ id }) => id) ?? []));
  }
  return last.length - (await journal.known(last)).size;
};

type RawChange = { _id: ResumeToken; ns: { coll: string }; documentKey: { _id: string }; commits?: Commit[] };

const entriesOf = ({ collection, id }: Change, commit: Commit): JournalEntry[] => {
  const { events, ...cause } = commit;
  return events.map(({ id: eventId, type, version, data, public: published }) => ({
    _id: eventId,
    collection,
    aggregate: id,
    version,
    type,
    data,
    ...cause,
    ...(published ? { stream: published.stream, publicType: published.type, publicData: published.data } : {}),
  }));
};
