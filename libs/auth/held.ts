import { LRUCache } from 'lru-cache';

const keptFor = 5_000;

/** What is known of callers, asked for at most every five seconds: what is taken from one ends within that time. */
export class Held<Known extends object> {
  private readonly cache: LRUCache<string, Known>;

  constructor(ask: (id: string) => Promise<Known | undefined>, max: number) {
    this.cache = new LRUCache({ max, ttl: keptFor, fetchMethod: (id) => ask(id) });
  }

  /** What is kept and does not fit is asked for again, so that what is given works at once. */
  async of(id: string, fits: (known: Known) => boolean): Promise<Known | undefined> {
    const wasKept = this.cache.has(id);
    const found = await this.cache.fetch(id);
    if (!wasKept || (found && fits(found))) return found;
    return this.cache.fetch(id, { forceRefresh: true });
  }
}
