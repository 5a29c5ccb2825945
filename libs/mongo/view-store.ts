import type { AnyBulkWriteOperation, Document, Filter } from 'mongodb';
import type { EventClass, Page, PageRequest, Received, View, ViewFold } from '#domain';
import { isDuplicate, type Mongo } from './mongo.js';
import { pageOf } from './page.js';

type ViewDocument<Line> = {
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

const sourceOf = ({ stream, partition }: Received): string => `${stream.replaceAll('.', ':')}/${partition}`;

/** A view kept as one document per key: events are folded in memory per document and written guarded, in bulk. */
export class ViewStore<Line extends object> {
  private waiting: Waiting[] = [];
  private committing = false;

  constructor(
    private readonly mongo: Mongo,
    readonly view: View<Line>,
    private readonly options: { indexes?: Record<string, 1 | -1>[] } = {},
  ) {}

  private get documents() {
    return this.mongo.collection<ViewDocument<Line>>(`view.${this.view.name}.v${this.view.version}`);
  }

  async prepare(): Promise<void> {
    const own = (this.options.indexes ?? []).map((key) => ({ key }));
    await this.documents.createIndexes([{ key: { changedAt: 1, _id: 1 } }, ...own]);
  }

  /**
   * Folds events in, given in the order of their partition; done when they are written.
   * Batches of several partitions that wait at the same time become one write per document.
   */
  async fold(
    events: Received[],
    foldOf: (event: Received) => ViewFold<object> | undefined,
    late = false,
  ): Promise<void> {
    const work = events.flatMap((event) => {
      const found = foldOf(event);
      const key = found?.key(event);
      if (!found || key === undefined) return [];
      return (typeof key === 'string' ? [key] : [...key]).map((one) => ({ key: one, event, fold: found.fold, late }));
    });
    if (work.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      this.waiting.push({ work, resolve, reject });
      void this.commitWaiting();
    });
  }

  private async commitWaiting(): Promise<void> {
    if (this.committing) return;
    this.committing = true;
    try {
      while (this.waiting.length > 0) {
        const batches = this.waiting.splice(0);
        try {
          await this.commit(batches.flatMap(({ work }) => work));
          for (const { resolve } of batches) resolve();
        } catch {
          // Whose fault it is shows alone; the others must not pay for it.
          for (const { work, resolve, reject } of batches) await this.commit(work).then(resolve, reject);
        }
      }
    } finally {
      this.committing = false;
    }
  }

  private async commit(work: Work[]): Promise<void> {
    const byKey = Map.groupBy(work, ({ key }) => key);
    let keys = [...byKey.keys()];
    while (keys.length > 0) {
      const found = await this.documents.find({ _id: { $in: keys } } as Filter<ViewDocument<Line>>).toArray();
      const current = new Map((found as ViewDocument<Line>[]).map((document) => [document._id, document]));
      const writes = keys.flatMap((key) => writeOf(key, current.get(key), byKey.get(key) ?? []));
      if (writes.length === 0) return;
      if (await this.write(writes)) return;
      keys = writes.map(({ key }) => key); // someone else was faster on some: look again, fold what is still missing
    }
  }

  private async write(writes: { operation: Document }[]): Promise<boolean> {
    const operations = writes.map(({ operation }) => operation as unknown as AnyBulkWriteOperation<ViewDocument<Line>>);
    try {
      const { matchedCount, insertedCount } = await this.documents.bulkWrite(operations, { ordered: false });
      return matchedCount + insertedCount === operations.length;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  async get(key: string): Promise<Line | undefined> {
    const document = await this.documents.findOne({ _id: key } as Filter<ViewDocument<Line>>);
    return document?.value;
  }

  /** Every line that matches a filter on `value.…`, with its key. */
  async many(filter: Document = {}): Promise<(Line & { key: string })[]> {
    const found = await this.documents
      .find({ $and: [{ value: { $exists: true } }, filter] } as Filter<ViewDocument<Line>>)
      .toArray();
    return (found as ViewDocument<Line>[]).flatMap(({ _id, value }) => (value ? { ...value, key: _id } : []));
  }

  async page(filter: Document, request: PageRequest): Promise<Page<Line & { key: string }>> {
    const lines = { $and: [{ value: { $exists: true } }, filter] };
    return pageOf(this.documents, lines, request, ({ _id, value }) => ({ ...(value as Line), key: _id }));
  }

  async aggregate<Result extends Document>(pipeline: Document[]): Promise<Result[]> {
    return this.documents.aggregate<Result>([{ $match: { value: { $exists: true } } }, ...pipeline]).toArray();
  }

  /** The event classes it follows. */
  get follows(): EventClass[] {
    return [...this.view.folds.keys()];
  }
}

const writeOf = <Line extends object>(key: string, current: ViewDocument<Line> | undefined, work: Work[]) => {
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
  if (!changed) return [];
  const next = {
    _id: key,
    revision: (current?.revision ?? 0) + 1,
    seen,
    ...(late.length > 0 ? { late } : {}),
    ...(value ? { value } : {}),
    changedAt: new Date(),
  };
  const operation = current
    ? { replaceOne: { filter: { _id: key, revision: current.revision }, replacement: next } }
    : { insertOne: { document: next } };
  return [{ key, operation }];
};
