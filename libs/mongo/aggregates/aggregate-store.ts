import { setTimeout as sleep } from 'node:timers/promises';
import { eventsOf, Refusal, type Cause, type Committed, type Decide, type ExternalIdChange } from '#domain';
import { AggregateReader } from './aggregate-reader.js';
import type { AggregateDefinition, AggregateDocument, Claim } from './aggregate.js';
import { Causes } from './causes.js';
import { Claims, emptyDocument } from './claims.js';
import { afterDecision, committedOf } from './commits.js';
import { DryRun } from '../dry-run.js';
import { insertNew, replaceGuarded } from '../guarded.js';
import { Journal } from '../journal/journal.js';
import { isTransportFault, type Mongo } from '../mongo.js';
import { partsChanged } from './parts.js';
import { Remembered } from './remembered.js';
import { Turns } from './turns.js';

/** As long as the election of a new primary may take; whoever asked gets the fault then, and may ask again. */
const patienceMs = 15_000;

/** Aggregates of one kind: every change is one guarded document write that remembers its cause. */
export class AggregateStore<State, Event extends { type: string }> extends AggregateReader<State, Event> {
  private readonly claims: Claims;
  private readonly causes: Causes;
  private readonly turns = new Turns();
  private readonly remembered = new Remembered<State>();

  constructor(mongo: Mongo, definition: AggregateDefinition<State, Event>) {
    super(mongo, definition);
    mongo.aggregates.set(definition.collection, definition);
    this.claims = new Claims(mongo);
    this.causes = new Causes(new Journal(mongo));
  }

  async prepare(): Promise<void> {
    const own = (this.definition.indexes ?? []).map((key) => ({ key: { ...key, _id: 1 as const } }));
    const timer = this.definition.timer ? [{ key: { due: 1 as const }, sparse: true }] : [];
    const search = this.definition.foundBy ? [{ key: { terms: 1 as const } }] : [];
    const known = { partialFilterExpression: { 'details.externalIds': { $exists: true } } };
    const ids = this.definition.identify
      ? [{ key: { 'details.externalIds': 1 as const, _id: 1 as const }, ...known }]
      : [];
    const people = { key: { 'scope.people': 1 as const }, sparse: true };
    const changed = { key: { changedAt: 1 as const, _id: 1 as const } };
    await this.documents.createIndexes([changed, people, ...timer, ...search, ...ids, ...own]);
  }

  /** Says by which id another system knows it; refuses `<name>.unknown`, and `external-id.taken` where another has it. */
  async identify(id: string, change: ExternalIdChange, cause: Cause): Promise<Committed> {
    const { identify } = this.definition;
    if (!identify) throw new Error(`No system knows a ${this.definition.name} by an id of its own`);
    await this.get(id, cause.reach);
    return this.handle(id, change, identify, cause);
  }

  /**
   * Loads, decides and writes, all guarded by the version; a cause that was here before is answered with its first result.
   * Throws the decision's Refusal; a lost race or a lost connection is settled by doing it again, a connection for 15 s.
   */
  async handle<Command>(
    id: string,
    command: Command,
    decide: Decide<Command, State, Event>,
    cause: Cause,
  ): Promise<Committed> {
    return this.turns.take(id, async () => {
      const until = Date.now() + patienceMs;
      for (let waitMs = 20; ;) {
        cause.stillMine?.();
        try {
          const committed =
            (await this.attemptOnRemembered(id, command, decide, cause)) ??
            (await this.attempt(id, command, decide, cause));
          if (committed) return committed;
        } catch (error) {
          if (!isTransportFault(error)) throw error;
          this.remembered.clear(); // it may be another database by the time the way to it is back
          if (Date.now() > until) throw error;
          await sleep(waitMs);
          waitMs = Math.min(1_000, waitMs * 2);
        }
      }
    });
  }

  /** Undefined when someone else has written meanwhile. */
  private async attempt<Command>(
    id: string,
    command: Command,
    decide: Decide<Command, State, Event>,
    cause: Cause,
  ): Promise<Committed | undefined> {
    const stored = await this.load(id);
    const document = stored ?? emptyDocument(id, this.definition.initial);
    const before = await this.causes.recall(document, cause);
    if (before) return (await this.isLasting(id, cause)) ? before : undefined;
    const next = this.decided(document, command, decide, cause);
    if (!next) return { id, version: document.version, happened: [] };
    return this.commit(document, next, stored === undefined, cause);
  }

  /** What one member knows may be rolled back after an election: a first result is told again once a majority has it. */
  private async isLasting(id: string, cause: Cause): Promise<boolean> {
    const document = await this.load(id, 'linearizable');
    return document !== undefined && (await this.causes.recall(document, cause)) !== undefined;
  }

  /** Undefined when what is remembered led to anything but a write: it may be old, and only a write is guarded. */
  private async attemptOnRemembered<Command>(
    id: string,
    command: Command,
    decide: Decide<Command, State, Event>,
    cause: Cause,
  ): Promise<Committed | undefined> {
    const document = this.remembered.get(id);
    if (!document || DryRun.now()) return undefined;
    try {
      if (await this.causes.recall(document, cause)) return undefined;
      const next = this.decided(document, command, decide, cause);
      return next && (await this.commit(document, next, false, cause));
    } catch {
      return undefined; // asked again of the database, where it is the same or not
    }
  }

  /** The document after the decision; undefined when nothing happened. */
  private decided<Command>(
    document: AggregateDocument<State>,
    command: Command,
    decide: Decide<Command, State, Event>,
    cause: Cause,
  ): AggregateDocument<State> | undefined {
    this.guard(document, cause);
    const given = { id: document._id, now: cause.now, today: cause.today, who: cause.who };
    const decision = decide(command, document.state, given);
    if (eventsOf(decision).length === 0) return undefined;
    const next = afterDecision(this.definition, document, decision, cause, given);
    if (document.version === 0 && cause.reach && !cause.reach.covers(next.scope)) throw this.unknown();
    return next;
  }

  private async commit(
    document: AggregateDocument<State>,
    decided: AggregateDocument<State>,
    isNew: boolean,
    cause: Cause,
  ): Promise<Committed | undefined> {
    const { _id: id } = document;
    const next = { ...decided, ...(await this.causes.kept(decided)) };
    const [had, has] = [this.claimsOf(document), this.claimsOf(next)];
    const holder = { collection: this.definition.collection, id };
    await this.claims.take(missingFrom(had, has), holder);
    const dryRun = DryRun.now();
    if (dryRun) return dryRun.keep(this.definition.collection, next);
    const givenUp = await this.claims.held(missingFrom(has, had), holder);
    cause.stillMine?.();
    if (!(await this.write(document, next, isNew))) {
      this.remembered.lost(id);
      return undefined;
    }
    this.remembered.keep(next);
    this.largeStates?.keep(next);
    await this.claims.release(givenUp);
    return committedOf(id, next.recent.at(-1)?.events ?? []);
  }

  /** What is known of the caller before anything is decided: whether it is in reach, and at the version they have seen. */
  private guard({ version, scope }: AggregateDocument<State>, { reach, expectedVersion }: Cause): void {
    if (version > 0 && reach && !reach.covers(scope)) throw this.unknown();
    if (expectedVersion !== undefined && expectedVersion !== version)
      throw new Refusal('precondition', 'precondition.version-changed', `It is at version ${version} by now`);
  }

  private async write(
    document: AggregateDocument<State>,
    next: AggregateDocument<State>,
    isNew: boolean,
  ): Promise<boolean> {
    const { _id, version, fence } = document;
    const { collection, large } = this.definition;
    const by = large ? partsChanged(document, next, `state.${large.record}`) : next;
    const written = isNew
      ? await insertNew(this.mongo.db, collection, [next])
      : await replaceGuarded(this.mongo.db, collection, [{ guard: { _id, version, fence }, by }]);
    return written === 1;
  }

  private claimsOf({ state, details, version }: AggregateDocument<State>): Claim[] {
    return version === 0 ? [] : (this.definition.claims?.(state, details) ?? []);
  }
}

const missingFrom = (here: Claim[], there: Claim[]): Claim[] => {
  const keys = new Set(here.map(({ key }) => key));
  return there.filter(({ key }) => !keys.has(key));
};
