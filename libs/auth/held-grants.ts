import { LRUCache } from 'lru-cache';
import { type GrantsOf, type HeldGrant } from './grants.js';

const keptFor = 5_000;

/** The grants of a subject, asked for at most every five seconds: a revocation works within that time. */
export class HeldGrants {
  private readonly cache: LRUCache<string, HeldGrant[]>;

  constructor(private readonly grants: GrantsOf) {
    this.cache = new LRUCache({ max: 10_000, ttl: keptFor, fetchMethod: (subject) => this.grants.of(subject) });
  }

  /** Those that fit; when none does the source is asked again, so that a new grant works at once. */
  async of(subject: string, fits: (grant: HeldGrant) => boolean): Promise<HeldGrant[]> {
    const wasKept = this.cache.has(subject);
    const fitting = ((await this.cache.fetch(subject)) ?? []).filter(fits);
    if (fitting.length > 0 || !wasKept) return fitting;
    return ((await this.cache.fetch(subject, { forceRefresh: true })) ?? []).filter(fits);
  }
}
