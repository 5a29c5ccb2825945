import { LRUCache } from 'lru-cache';
import type { Collection, Filter } from 'mongodb';
import type { ViewDocument } from './folded.js';
import { atOnce } from '../at-once.js';
import { insertNew, replaceGuarded } from '../guarded.js';
import type { Mongo } from '../mongo.js';

/** Of all views of a process together. */
const documentsKept = 50_000;

/** Small parts: while the database writes one the next is made ready. */
const perWrite = 500;
const writesAtOnce = 3;

type Kept = LRUCache<string, ViewDocument<object>>;

const keptBy = new WeakMap<Mongo, Kept>();

const keptOf = (mongo: Mongo): Kept => {
  const kept: Kept = keptBy.get(mongo) ?? new LRUCache({ max: documentsKept });
  keptBy.set(mongo, kept);
  return kept;
};

/** The documents of one build of a view. What was written last is not read again: a write that meets another's is noticed. */
export class ViewDocuments<Line extends object> {
  private readonly kept: Kept;

  constructor(
    private readonly mongo: Mongo,
    private readonly name: string,
  ) {
    this.kept = keptOf(mongo);
  }

  get collection(): Collection<ViewDocument<Line>> {
    return this.mongo.collection(this.name);
  }

  /** Those of these keys that are there. */
  async current(keys: string[]): Promise<Map<string, ViewDocument<Line>>> {
    const current = new Map<string, ViewDocument<Line>>();
    const unknown: string[] = [];
    for (const key of keys) {
      const kept = this.kept.get(this.nameOf(key));
      if (kept) current.set(key, kept as ViewDocument<Line>);
      else unknown.push(key);
    }
    if (unknown.length === 0) return current;
    const found = await this.collection.find({ _id: { $in: unknown } } as Filter<ViewDocument<Line>>).toArray();
    for (const document of found as ViewDocument<Line>[]) current.set(document._id, document);
    return current;
  }

  /** Writes each in place of the current one; the keys of those parts in which someone else was faster on some. */
  async write(next: ViewDocument<Line>[], current: Map<string, ViewDocument<Line>>): Promise<string[]> {
    const parts = Array.from({ length: Math.ceil(next.length / perWrite) }, (_, part) =>
      next.slice(part * perWrite, (part + 1) * perWrite),
    );
    const lost: string[] = [];
    await atOnce(parts, writesAtOnce, async (part) => {
      for (const { _id } of part) this.kept.delete(this.nameOf(_id));
      if ((await this.writePart(part, current)) < part.length) return void lost.push(...part.map(({ _id }) => _id));
      for (const document of part) this.kept.set(this.nameOf(document._id), document);
    });
    return lost;
  }

  /** How many were written. */
  private async writePart(part: ViewDocument<Line>[], current: Map<string, ViewDocument<Line>>): Promise<number> {
    const { db } = this.mongo;
    const replacements = part.flatMap((document) => {
      const { _id } = document;
      const revision = current.get(_id)?.revision;
      return revision === undefined ? [] : [{ guard: { _id, revision }, by: document }];
    });
    const added = part.filter(({ _id }) => !current.has(_id));
    return (await insertNew(db, this.name, added)) + (await replaceGuarded(db, this.name, replacements));
  }

  private nameOf(key: string): string {
    return `${this.name}|${key}`;
  }
}
