import { LRUCache } from 'lru-cache';
import type { ServiceAccount, ServiceAccountsOf } from './service-accounts.js';

const keptFor = 5_000;

/** Service accounts, asked for at most every five seconds: what is taken from one ends within that time. */
export class HeldAccounts {
  private readonly cache: LRUCache<string, ServiceAccount>;

  constructor(private readonly accounts: ServiceAccountsOf) {
    this.cache = new LRUCache({ max: 1_000, ttl: keptFor, fetchMethod: (accountId) => this.accounts.of(accountId) });
  }

  /** One that is kept and does not fit is asked for again, so that what is given works at once. */
  async of(accountId: string, fits: (account: ServiceAccount) => boolean): Promise<ServiceAccount | undefined> {
    const wasKept = this.cache.has(accountId);
    const found = await this.cache.fetch(accountId);
    if (!wasKept || (found && fits(found))) return found;
    return this.cache.fetch(accountId, { forceRefresh: true });
  }
}
