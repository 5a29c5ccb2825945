import { LRUCache } from 'lru-cache';
import type { AnyBulkWriteOperation, Document, Filter } from 'mongodb';
import type { Received, ViewFold } from '#domain';
import { isDuplicate, type Mongo } from '../mongo.js';
import { collectionOf, handlerOf, type BuildId } from './view-pointer.js';

export type ViewDocument<Line> = {
  _id: string;
  revision: number;
  /** Position up to which each source partition is folded in. */
  seen: Record<string, number>;
  /** Ids of events that were parked and folded in after younger ones of their partition. */
  late?: string[];
  value?: Line;
  changedAt: Date;
};
type Work = { key: string; event: Received; fold: ViewFold<object>['fold']; late: boolean };
type Waiting = { work: Work[]; resolve: () => void; reject: (error: unknown) => void };

const documentsKept = 5_000;

/** One build of a view, a document per key: events are folded in memory per document and written guarded, in bulk. */
export class ViewBuild<Line extends object> {
  /** By stream: what one strand floods the view with must not be waited for by another. */
  private readonly waiting = new Map<string, Waiting[]>();
  /** What was written last: folded into again without being read, for a write that meets another’s is noticed. */
  private readonly kept = new LRUCache<string, ViewDocument<Line>>({ max: documentsKept });

  constructor(
    private readonly mongo: Mongo,
    readonly view: string,
    readonly id: BuildId,
    private readonly indexes: Record<string, 1 | -1>[],
  ) {}

  /** What its checkpoints and parked events are kept under. */
  get handler(): string {
    return handlerOf(this.view, this.id);
  }

  get documents() {
    return this.mongo.collection<ViewDocument<Line>>(collectionOf(this.view, this.id));
  }

  async prepare(): Promise<void> {
    await this.documents.createIndexes([{ key: { changedAt: 1, _id: 1 } }, ...this.indexes.map((key) => ({ key }))]);
  }

  /**
   * Folds events in, given in the order of their partition; done when they are written.
   * Batches of several partitions of a stream that wait at the same time become one write per document.
   */
  async fold(
    events: Received[],
    foldOf: (event: Received) => ViewFold<object> | undefined,
    late = false,
  ): Promise<void> {
    const work: Work[] = [];
    for (const event of events) {
      const found = foldOf(event);
      const key = found?.key(event);
      if (!found || key === undefined) continue;
      if (typeof key === 'string') work.push({ key, event, fold: found.fold, late });
      else for (const one of key) work.push({ key: one, event, fold: found.fold, late });
    }
    const stream = work[0]?.event.stream;
    if (stream === undefined) return;
    await new Promise<void>((resolve, reject) => {
      const waiting = this.waiting.get(stream);
      if (waiting) waiting.push({ work, resolve, reject });
      else void this.commitWaiting(stream, [{ work, resolve, reject }]);
    });
  }

  private async commitWaiting(stream: string, first: Waiting[]): Promise<void> {
    for (let batches = first; batches.length > 0; batches = this.waiting.get(stream) ?? []) {
      this.waiting.set(stream, []);
      try {
        await this.commit(batches.flatMap(({ work }) => work));
        for (const { resolve } of batches) resolve();
      } catch {
        // Whose fault it is shows alone; the others must not pay for it.
        for (const { work, resolve, reject } of batches) await this.commit(work).then(resolve, reject);
      }
    }
    this.waiting.delete(stream);
  }

  private async commit(work: Work[]): Promise<void> {
    const byKey = Map.groupBy(work, ({ key }) => key);
    let keys = [...byKey.keys()];
    while (keys.length > 0) {
      const current = await this.current(keys);
      const next = keys.flatMap((key) => folded(key, current.get(key), byKey.get(key) ?? []) ?? []);
      if (next.length === 0 || (await this.write(next, current))) return;
      keys = next.map(({ _id }) => _id); // someone else was faster on some: look again, fold what is still missing
    }
  }

  private async current(keys: string[]): Promise<Map<string, ViewDocument<Line>>> {
    const current = new Map<string, ViewDocument<Line>>();
    const unknown: string[] = [];
    for (const key of keys) {
      const kept = this.kept.get(key);
      if (kept) current.set(key, kept);
      else unknown.push(key);
    }
    if (unknown.length === 0) return current;
    const found = await this.documents.find({ _id: { $in: unknown } } as Filter<ViewDocument<Line>>).toArray();
    for (const document of found as ViewDocument<Line>[]) current.set(document._id, document);
    return current;
  }

  private async write(next: ViewDocument<Line>[], current: Map<string, ViewDocument<Line>>): Promise<boolean> {
    const operations = next.map((document): Document => {
      const { _id } = document;
      const revision = current.get(_id)?.revision;
      return revision === undefined
        ? { insertOne: { document } }
        : { replaceOne: { filter: { _id, revision }, replacement: document } };
    }) as unknown as AnyBulkWriteOperation<ViewDocument<Line>>[];
    for (const { _id } of next) this.kept.delete(_id);
    try {
      const { matchedCount, insertedCount } = await this.documents.bulkWrite(operations, { ordered: false });
      if (matchedCount + insertedCount !== operations.length) return false;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
    for (const document of next) this.kept.set(document._id, document);
    return true;
  }

  /** Every line as JSON with its fields in order, by key: the same for everyone who has folded the same events. */
  async *canonical(): AsyncGenerator<string> {
    for await (const { _id, seen, late, value } of this.documents.find().sort({ _id: 1 }))
      yield JSON.stringify(sorted({ key: _id, seen, ...(late ? { late: late.toSorted() } : {}), value }));
  }

  /** Takes away everything of it; repeating it changes nothing. */
  async remove(): Promise<void> {
    await this.documents.drop();
  }
}

const sourceOf = ({ stream, partition }: Received): string => `${stream.replaceAll('.', ':')}/${partition}`;

/** The document with what is new to it; undefined when nothing is. */
const folded = <Line extends object>(
  key: string,
  current: ViewDocument<Line> | undefined,
  work: Work[],
): ViewDocument<Line> | undefined => {
  const seen = { ...current?.seen };
  const late = [...(current?.late ?? [])];
  let value: object | undefined = current?.value;
  let changed = false;
  for (const { event, fold, late: isLate } of work) {
    const source = sourceOf(event);
    if (late.includes(event.id) || (!isLate && event.position <= (seen[source] ?? 0))) continue;
    if (isLate) late.push(event.id);
    else seen[source] = event.position;
    value = fold(value, event);
    changed = true;
  }
  if (!changed) return undefined;
  return {
    _id: key,
    revision: (current?.revision ?? 0) + 1,
    seen: sorted(seen) as Record<string, number>,
    ...(late.length > 0 ? { late } : {}),
    ...(value ? { value: value as Line } : {}),
    changedAt: new Date(),
  };
};

/** The same with the fields of every object in order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => sorted(item));
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, sorted(inner)]));
};
