import { LRUCache } from 'lru-cache';
import type { AggregateDocument } from './aggregate.js';

const most = 1_000;
const rememberedMs = 5_000;
const contestedMs = 1_000;

/**
 * The documents this process wrote last, as they are unless another has written since. A change decided on one counts
 * only if the guarded write finds it unchanged; whatever else would be answered is asked of the database first.
 */
export class Remembered<State> {
  private readonly documents = new LRUCache<string, AggregateDocument<State>>({ max: most, ttl: rememberedMs });
  private readonly contested = new LRUCache<string, true>({ max: most, ttl: contestedMs });

  get(id: string): AggregateDocument<State> | undefined {
    return this.documents.get(id);
  }

  keep(document: AggregateDocument<State>): void {
    if (!this.contested.has(document._id)) this.documents.set(document._id, document);
  }

  /** Another process writes it too: for a while it is not worth remembering. */
  lost(id: string): void {
    if (this.documents.delete(id)) this.contested.set(id, true);
  }

  clear(): void {
    this.documents.clear();
  }
}
