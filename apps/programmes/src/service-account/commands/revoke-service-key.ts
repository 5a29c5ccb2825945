import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { openFor, type Asking } from '../known-account.js';
import type { ServiceAccount, ServiceAccountEvent } from '../service-account.js';

/** Ends a key now; every service knows within a minute. */
export class RevokeServiceKey {
  @Id() accountId!: string;
  @Id() keyId!: string;
}

export const revokeServiceKey: Decide<RevokeServiceKey & Asking, ServiceAccount, ServiceAccountEvent> = (
  command,
  account,
  given,
) => {
  const { keyId } = command;
  const { keys } = openFor(command, account, given);
  if (!keys.some((key) => key.keyId === keyId))
    throw new Refusal('not-found', 'service-key.unknown', 'The service account has no such key, or has it no more');
  return [{ type: 'ServiceKeyRevoked', keyId, at: given.now }];
};
