import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { ServiceAccount, ServiceAccountsOf } from '#auth';
import { BusinessClock } from '#domain';
import { KeyUses, Mongo, ViewStore } from '#mongo';
import { log } from '#observability';
import { serviceAccounts, type ServiceAccountLine } from './service-accounts.js';
import { Trusts } from './trusts-view.js';

const minute = 60_000;

/** This service’s own copy of the service accounts, and when their keys were used here. */
@Injectable()
export class ServiceAccounts extends ViewStore<ServiceAccountLine> implements ServiceAccountsOf {
  private readonly uses: KeyUses;
  private readonly noted = new LRUCache<string, true>({ max: 10_000, ttl: minute });

  constructor(
    @Inject(Mongo) mongo: Mongo,
    @Inject(BusinessClock) private readonly clock: BusinessClock,
    @Inject(Trusts) private readonly trusts: Trusts,
  ) {
    super(mongo, serviceAccounts);
    this.uses = new KeyUses(mongo);
  }

  async of(accountId: string): Promise<ServiceAccount | undefined> {
    const line = await this.get(accountId);
    if (!line) return undefined;
    const keys = Object.entries(line.keys).map(([keyId, key]) => ({ keyId, ...key }));
    return { ...line, on: await this.trusts.covered(line.on), keys };
  }

  /** Once a minute is enough to see which keys are still needed. */
  used(accountId: string, keyId: string): void {
    if (this.noted.has(keyId)) return;
    this.noted.set(keyId, true);
    this.uses.keep({ _id: keyId, accountId, at: this.clock.now() }).catch((error: unknown) => {
      this.noted.delete(keyId);
      log.warn({ err: error }, 'It could not be kept that a key was used');
    });
  }
}
