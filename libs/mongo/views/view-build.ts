import type { Received, ViewFold } from '#domain';
import { inFairTurns } from '../fair-turns.js';
import { folded, sorted, type ViewDocument, type Work } from './folded.js';
import type { Mongo } from '../mongo.js';
import { ViewDocuments } from './view-documents.js';
import { collectionOf, handlerOf, type BuildId } from './view-pointer.js';

type Waiting = { work: Work[]; resolve: () => void; reject: (error: unknown) => void };

/** One build of a view, a document per key: events are folded in memory per document and written guarded, in bulk. */
export class ViewBuild<Line extends object> {
  /** By stream: what one strand floods the view with must not be waited for by another. */
  private readonly waiting = new Map<string, Waiting[]>();
  private readonly stored: ViewDocuments<Line>;

  constructor(
    mongo: Mongo,
    readonly view: string,
    readonly id: BuildId,
    private readonly indexes: Record<string, 1 | -1>[],
  ) {
    this.stored = new ViewDocuments(mongo, collectionOf(view, id));
  }

  /** What its checkpoints and parked events are kept under. */
  get handler(): string {
    return handlerOf(this.view, this.id);
  }

  get documents() {
    return this.stored.collection;
  }

  async prepare(): Promise<void> {
    if (this.indexes.length > 0) await this.documents.createIndexes(this.indexes.map((key) => ({ key })));
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
        await this.commit(
          stream,
          batches.flatMap(({ work }) => work),
        );
        for (const { resolve } of batches) resolve();
      } catch {
        // Whose fault it is shows alone; the others must not pay for it.
        for (const { work, resolve, reject } of batches) await this.commit(stream, work).then(resolve, reject);
      }
    }
    this.waiting.delete(stream);
  }

  private async commit(stream: string, work: Work[]): Promise<void> {
    const byKey = Map.groupBy(work, ({ key }) => key);
    for (let keys = [...byKey.keys()]; keys.length > 0;) {
      const current = await this.stored.current(keys);
      const next: ViewDocument<Line>[] = [];
      // All is folded before anything is written: an event with a defect has done nothing anywhere.
      await inFairTurns(stream, keys, (key) => {
        const document = folded(key, current.get(key), byKey.get(key) ?? []);
        if (document) next.push(document);
      });
      keys = await this.stored.write(next, current); // someone else was faster on those: look again, fold what is still missing
    }
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
