import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { BusinessClock } from '#domain';
import type { HeldAccounts } from './held-accounts.js';
import { subjectOfAccount, type HeldKey, type ServiceAccount } from './service-accounts.js';
import { Unidentified } from './unidentified.js';

/** Begins with what it is, so that whoever finds one in a repository knows what to revoke; then whose it is, and 256 bits. */
const form = /^Bearer (strandline_([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})_[\w-]{43})$/;

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

/** A new key of a service account, and the hash that is kept of it. */
export const newServiceKey = (accountId: string): { key: string; hash: string } => {
  const key = `strandline_${accountId.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`;
  return { key, hash: hashOf(key).toString('hex') };
};

/** Whether an Authorization header carries a key of a service account rather than a token. */
export const isServiceKey = (authorization: string | undefined): authorization is string =>
  authorization?.startsWith('Bearer strandline_') ?? false;

/** Finds out which system sends a request by its key. */
export class ServiceKeys {
  constructor(
    private readonly accounts: HeldAccounts,
    private readonly clock: BusinessClock,
  ) {}

  /** The subject of the account whose key an Authorization header carries, or Unidentified. */
  async subjectOf(authorization: string): Promise<string> {
    const [, key, ...parts] = form.exec(authorization) ?? [];
    if (key === undefined) throw new Unidentified('auth.key-unknown', 'There is no such key');
    const [accountId, hash] = [parts.join('-'), hashOf(key)];
    const isIt = (one: HeldKey): boolean => timingSafeEqual(Buffer.from(one.hash, 'hex'), hash);
    const found = keyOf(await this.accounts.of(accountId, ({ keys }) => keys.some(isIt)), isIt);
    if (!found) throw new Unidentified('auth.key-unknown', 'There is no such key');
    if (this.clock.today() > found.until) throw new Unidentified('auth.key-expired', `The key ended on ${found.until}`);
    this.accounts.used(accountId, found.keyId);
    return subjectOfAccount(accountId);
  }
}

const keyOf = (account: ServiceAccount | undefined, isIt: (key: HeldKey) => boolean): HeldKey | undefined =>
  account?.keys.find(isIt);
