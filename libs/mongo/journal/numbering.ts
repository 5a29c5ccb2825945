import { LRUCache } from 'lru-cache';
import type { AggregateDocument, Commit } from '../aggregates/aggregate.js';
import { Changes, type Change } from './changes.js';
import type { Journal, JournalEntry } from './journal.js';
import { LeaseLost, type Lease } from './lease.js';
import { isDuplicate, type Mongo } from '../mongo.js';

const batchSize = 500;
const sweepBackMs = 10 * 60_000;

/**
 * Gives each committed event its place in the journal: gapless positions per stream, in order per aggregate.
 * Inserts are ordered; on any duplicate the lease is checked again and the rest renumbered, so a stale holder leaves no hole.
 */
export class Numbering {
  private readonly next = new Map<string, number>();
  /** Version of each aggregate up to which everything is in the journal. */
  private readonly upTo = new LRUCache<string, number>({ max: 100_000 });
  /** Something was left as it is: the mark stays, so that it is found again. */
  private hasLeft = false;

  constructor(
    private readonly mongo: Mongo,
    private readonly journal: Journal,
    private readonly lease: Lease,
    private readonly numbered: (streams: Set<string>) => void,
    private readonly isHeld: (stream: string) => Promise<boolean> = async () => false,
  ) {}

  /** Forgets how far the changes were dealt with: the next one looks at everything. */
  static async forget(mongo: Mongo): Promise<void> {
    await new Changes(mongo).forget();
  }

  /** Numbers until aborted; throws LeaseLost or the fault of the database, after which a new one starts afresh. */
  async run(signal: AbortSignal): Promise<void> {
    const changes = new Changes(this.mongo);
    try {
      const since = await changes.open(signal);
      await this.sweep(since ? new Date(since.getTime() - sweepBackMs) : new Date(0));
      while (!signal.aborted) {
        const batch = await changes.next(batchSize, signal);
        await this.number(batch);
        if (!this.hasLeft) await changes.dealtWith(batch.at(-1)?.mark);
      }
    } finally {
      await changes.close();
    }
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

  /** Tried again from the beginning when another has journaled something: what is known then is seen as known. */
  private async number(changes: Change[]): Promise<void> {
    for (;;) {
      const entries = await this.withoutHeld(await this.unjournaled(changes));
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
    for (const change of changes) {
      const first = change.commits[0]?.events[0]?.version;
      if (first === undefined) continue;
      const upTo = last.get(change.id) ?? this.upTo.get(change.id) ?? 0;
      const commits = first <= upTo + 1 || change.whole ? change.commits : await this.recentOf(change);
      for (const entry of commits.flatMap((commit) => entriesOf(change, commit)))
        if (entry.version > (last.get(change.id) ?? upTo)) {
          found.set(entry._id, entry);
          last.set(change.id, entry.version);
        }
    }
    return this.withoutKnown([...found.values()]);
  }

  /** Of an aggregate of which nothing is remembered, all may be in the journal already, or only the first. */
  private async withoutKnown(entries: JournalEntry[]): Promise<JournalEntry[]> {
    const doubtful = entries.filter(({ aggregate }) => !this.upTo.has(aggregate)).map(({ _id }) => _id);
    if (doubtful.length === 0) return entries;
    const known = await this.journal.known(doubtful);
    for (const { _id, aggregate, version } of entries) if (known.has(_id)) this.upTo.set(aggregate, version);
    return entries.filter(({ _id }) => !known.has(_id));
  }

  /** An aggregate waits from its first event of a held stream on. */
  private async withoutHeld(entries: JournalEntry[]): Promise<JournalEntry[]> {
    const waiting = new Set<string>();
    const free: JournalEntry[] = [];
    for (const entry of entries) {
      const { stream, aggregate } = entry;
      if (stream !== undefined && !this.next.has(stream) && (await this.isHeld(stream))) waiting.add(aggregate);
      if (!waiting.has(aggregate)) free.push(entry);
    }
    this.hasLeft ||= waiting.size > 0;
    return free;
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
      const position = this.next.get(entry.stream) ?? 1;
      this.next.set(entry.stream, position + 1);
      return { ...entry, position };
    });
  }
}

const entriesOf = ({ collection, id }: Change, commit: Commit): JournalEntry[] => {
  const { events, ...cause } = commit;
  return events.map(({ id: eventId, type, version, data, about, public: published }) => ({
    _id: eventId,
    collection,
    aggregate: id,
    version,
    type,
    data,
    ...(about && { about }),
    ...cause,
    ...(published ? { stream: published.stream, publicType: published.type, publicData: published.data } : {}),
  }));
};
