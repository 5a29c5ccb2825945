import { Held } from './held.js';
import type { ServiceAccount, ServiceAccountsOf } from './service-accounts.js';

/** Service accounts by which callers are known and let in: asked for once for both. */
export class HeldAccounts extends Held<ServiceAccount> {
  constructor(private readonly accounts: ServiceAccountsOf) {
    super((accountId) => accounts.of(accountId), 1_000);
  }

  /** Keeps when a key was last used; whoever shows it does not wait for it. */
  used(accountId: string, keyId: string): void {
    this.accounts.used(accountId, keyId);
  }
}
