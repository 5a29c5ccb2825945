import { AsyncLocalStorage } from 'node:async_hooks';
import type { Collection, Document } from 'mongodb';
import type { Committed } from '#domain';
import type { AggregateDocument } from './aggregates/aggregate.js';
import { committedOf } from './aggregates/commits.js';

/** What would become of one aggregate; `of` says of which collection. */
export type Change = { of: string } & Committed;

type Holder = { collection: string; id: string };

const running = new AsyncLocalStorage<DryRun>();

/**
 * A command that is only tried. Whatever runs within it is decided on what is stored and on what was decided before it in
 * the same run, and writes nothing; by id it reads its own changes, lists show what is stored.
 */
export class DryRun {
  private readonly documents = new Map<string, AggregateDocument<unknown>>();
  private readonly holders = new Map<string, Holder>();
  private readonly changed = new Map<string, Change>();

  /** The one that the caller runs within. */
  static now(): DryRun | undefined {
    return running.getStore();
  }

  within<Result>(deed: () => Result): Result {
    return running.run(this, deed);
  }

  /** What would happen, in the order in which it began. */
  get changes(): Change[] {
    return [...this.changed.values()];
  }

  find(collection: string, id: string): AggregateDocument<unknown> | undefined {
    return this.documents.get(`${collection}/${id}`);
  }

  keep(collection: string, document: AggregateDocument<unknown>): Committed {
    const { _id: id, recent } = document;
    const key = `${collection}/${id}`;
    const committed = committedOf(id, recent.at(-1)?.events ?? []);
    this.documents.set(key, document);
    const happened = [...(this.changed.get(key)?.happened ?? []), ...committed.happened];
    this.changed.set(key, { of: collection, ...committed, happened });
    return committed;
  }

  hold(claim: string, holder: Holder): void {
    this.holders.set(claim, holder);
  }

  holdersOf(claims: string[]): { _id: string; holder: Holder }[] {
    return claims.flatMap((_id) => {
      const holder = this.holders.get(_id);
      return holder ? [{ _id, holder }] : [];
    });
  }

  /** The collection to read from: what is written to it is lost. */
  unchanged<Shape extends Document>(collection: Collection<Shape>): Collection<Shape> {
    return new Proxy(collection, {
      get: (target, name) => {
        if (writes.test(String(name))) return async () => ({ ...unwritten });
        const found: unknown = Reflect.get(target, name, target);
        return typeof found === 'function' ? (found.bind(target) as unknown) : found;
      },
    });
  }
}

const writes = /^(insert|update|replace|delete|bulkWrite|findOneAnd|create|drop|rename|initialize)/;

/** As if each write had met the one document it is about. */
const unwritten = { acknowledged: true, matchedCount: 1, modifiedCount: 1, upsertedCount: 0, deletedCount: 1 };
