import { LRUCache } from 'lru-cache';
import { RequestProblem } from './request-problem.js';

/** At most so many per key, counted in this process from the first one until the window is over; throws 429 beyond. */
export class Limit {
  private readonly counts: LRUCache<string, { times: number }>;

  constructor(
    private readonly times: number,
    private readonly perMs: number,
  ) {
    this.counts = new LRUCache({ max: 50_000, ttl: perMs });
  }

  take(key: string): void {
    const count = this.counts.get(key) ?? { times: 0 };
    if (count.times === 0) this.counts.set(key, count);
    count.times += 1;
    if (count.times <= this.times) return;
    const retryAfter = Math.ceil(this.perMs / 1_000);
    throw new RequestProblem(429, 'request.too-many', 'Too many tries; please wait a little', {
      headers: { 'retry-after': String(retryAfter) },
    });
  }
}
