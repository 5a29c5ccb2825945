import { setTimeout as sleep } from 'node:timers/promises';
import type { Document, Filter } from 'mongodb';
import {
  eventsOf,
  Refusal,
  type Cause,
  type Committed,
  type Decide,
  type Page,
  type PageRequest,
  type Reach,
} from '#domain';
import type { AggregateDefinition, AggregateDocument, Claim, Commit, Stored } from './aggregate.js';
import { Claims, emptyDocument } from './claims.js';
import { afterDecision, committedOf } from './commits.js';
import { Journal } from './journal.js';
import { isDuplicate, isTransportFault, type Mongo } from './mongo.js';
import { pageOf } from './page.js';
import { Turns } from './turns.js';

/** `recent` keeps this many commits; it is cut back to them when it has grown by half. */
const keptCommits = 32;

/** Aggregates of one kind: every change is one guarded document write that remembers its cause. */
export class AggregateStore<State, Event extends { type: string }> {
  private readonly claims: Claims;
  private readonly journal: Journal;
  private readonly turns = new Turns();

  constructor(
    private readonly mongo: Mongo,
    readonly definition: AggregateDefinition<State, Event>,
  ) {
    mongo.aggregates.set(definition.collection, definition);
    this.claims = new Claims(mongo);
    this.journal = new Journal(mongo);
  }

  private get documents() {
    return this.mongo.collection<AggregateDocument<State>>(this.definition.collection);
  }

  async prepare(): Promise<void> {
    const own = (this.definition.indexes ?? []).map((key) => ({ key }));
    const timer = this.definition.timer ? [{ key: { due: 1 as const }, sparse: true }] : [];
    await this.documents.createIndexes([{ key: { changedAt: 1, _id: 1 } }, ...timer, ...own]);
  }

  /**
   * Loads, decides and writes, all guarded by the version; a cause that was here before is answered with its first result.
   * Throws the decision's Refusal; a lost race or a lost connection is settled by doing it again.
   */
  async handle<Command>(
    id: string,
    command: Command,
    decide: Decide<Command, State, Event>,
    cause: Cause,
  ): Promise<Committed> {
    return this.turns.take(id, async () => {
      for (let attempt = 0; ; attempt += 1) {
        cause.stillMine?.();
        try {
          const committed = await this.attempt(id, command, decide, cause);
          if (committed) return committed;
        } catch (error) {
          if (!isTransportFault(error) || attempt >= 20) throw error;
          await sleep(Math.min(1_000, 20 * 2 ** attempt));
        }
      }
    });
  }

  private async attempt<Command>(
    id: string,
    command: Command,
    decide: Decide<Command, State, Event>,
    cause: Cause,
  ): Promise<Committed | undefined> {
    const stored = await this.documents.findOne({ _id: id } as Filter<AggregateDocument<State>>);
    const document = (stored as AggregateDocument<State> | null) ?? emptyDocument(id, this.definition.initial);
    if (document.version > 0 && cause.reach && !cause.reach.covers(document.scope)) throw this.unknown();
    const before = await this.recall(document, cause);
    if (before) return before;
    if (cause.expectedVersion !== undefined && cause.expectedVersion !== document.version)
      throw new Refusal('precondition', 'precondition.version-changed', `It is at version ${document.version} by now`);

    const given = { id, now: cause.now, today: cause.today, who: cause.who };
    const decision = decide(command, document.state, given);
    if (eventsOf(decision).length === 0) return { id, version: document.version, happened: [] };
    const next = afterDecision(this.definition, document, decision, cause, given);
    if (document.version === 0 && cause.reach && !cause.reach.covers(next.scope)) throw this.unknown();
    next.recent = await this.trim(next);
    next.trimmed = document.trimmed || next.recent.length < document.recent.length + 1;

    const holder = { collection: this.definition.collection, id };
    const [had, has] = [this.claimsOf(document), this.claimsOf(next)];
    const wanted = missingFrom(had, has);
    await this.claims.take(wanted, holder);
    cause.stillMine?.();
    if (!(await this.write(document, next, stored === null))) {
      await this.claims.release(wanted, holder);
      return undefined;
    }
    await this.claims.release(missingFrom(has, had), holder);
    return committedOf(id, next.recent.at(-1)!.events);
  }

  private async write(
    document: AggregateDocument<State>,
    next: AggregateDocument<State>,
    isNew: boolean,
  ): Promise<boolean> {
    if (!isNew) {
      const guard = { _id: document._id, version: document.version, fence: document.fence };
      return (await this.documents.replaceOne(guard as Filter<AggregateDocument<State>>, next)).matchedCount === 1;
    }
    try {
      await this.documents.insertOne(next as Parameters<typeof this.documents.insertOne>[0]);
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  /** The document is loaded first and the journal read second: a commit leaves `recent` only once it is in the journal. */
  private async recall(document: AggregateDocument<State>, cause: Cause): Promise<Committed | undefined> {
    const recent = document.recent.find((commit) => commit.cause === cause.id);
    const journaled = recent || !document.trimmed ? [] : await this.journal.causedBy(document._id, cause.id);
    const payload = recent ? recent.payload : journaled[0]?.payload;
    const events = recent ? recent.events : journaled;
    if (events.length === 0) return undefined;
    if (payload !== cause.payload)
      throw new Refusal('invalid', 'idempotency.key-reused', 'This Idempotency-Key was used for another request');
    return committedOf(document._id, events);
  }

  private async trim({ recent }: AggregateDocument<State>): Promise<Commit[]> {
    if (recent.length <= keptCommits * 1.5) return recent;
    const old = recent.slice(0, -keptCommits);
    const journaled = await this.journal.known(old.flatMap(({ events }) => events.map(({ id }) => id)));
    const waiting = old.filter(({ events }) => !events.every(({ id }) => journaled.has(id)));
    return [...waiting, ...recent.slice(-keptCommits)];
  }

  private claimsOf({ state, details, version }: AggregateDocument<State>): Claim[] {
    return version === 0 ? [] : (this.definition.claims?.(state, details) ?? []);
  }

  /** Refuses with `<name>.unknown` for one that is not there or not within reach: the two cannot be told apart. */
  async get(id: string, reach?: Reach): Promise<Stored<State>> {
    const stored = await this.find(id, reach);
    if (!stored) throw this.unknown();
    return stored;
  }

  async find(id: string, reach?: Reach): Promise<Stored<State> | undefined> {
    const document = await this.documents.findOne(
      { _id: id, version: { $gt: 0 } } as Filter<AggregateDocument<State>>,
      {
        projection: { recent: 0 },
      },
    );
    if (!document || (reach && !reach.covers(document.scope))) return undefined;
    return storedOf(document as AggregateDocument<State>);
  }

  /** One page in the order of ids, or of changes when `updatedSince` is asked for. */
  async page(filter: Document, request: PageRequest, reach?: Reach): Promise<Page<Stored<State>>> {
    const within = { $and: [{ version: { $gt: 0 } }, filter, ...(reach ? [reach.filter()] : [])] };
    return pageOf(this.documents, within, request, (document) => storedOf(document));
  }

  async *each(filter: Document): AsyncIterable<Stored<State>> {
    const found = this.documents.find({ $and: [{ version: { $gt: 0 } }, filter] } as Filter<AggregateDocument<State>>, {
      projection: { recent: 0 },
    });
    for await (const document of found) yield storedOf(document as AggregateDocument<State>);
  }

  async aggregate<Line extends Document>(pipeline: Document[]): Promise<Line[]> {
    return this.documents.aggregate<Line>([{ $match: { version: { $gt: 0 } } }, ...pipeline]).toArray();
  }

  /** Those whose timer is due at a business instant, the earliest first. */
  async due(now: string, limit: number): Promise<{ id: string; due: string }[]> {
    const found = await this.documents
      .find({ due: { $lte: now } } as Filter<AggregateDocument<State>>, { projection: { due: 1 } })
      .sort({ due: 1 })
      .limit(limit)
      .toArray();
    return found.map((document) => ({ id: String(document._id), due: String(document.due) }));
  }

  private unknown(): Refusal {
    return new Refusal(
      'not-found',
      `${this.definition.name}.unknown`,
      `There is no such ${this.definition.name.replaceAll('-', ' ')}`,
    );
  }
}

const missingFrom = (here: Claim[], there: Claim[]): Claim[] => {
  const keys = new Set(here.map(({ key }) => key));
  return there.filter(({ key }) => !keys.has(key));
};

const storedOf = <State>({ _id, version, state, details, changedAt }: AggregateDocument<State>): Stored<State> => ({
  id: _id,
  version,
  state,
  details,
  changedAt: changedAt.toISOString(),
});
