import { Id } from '#contracts';
import type { Decide } from '#domain';
import { openFor, type Asking } from '../known-account.js';
import type { ServiceAccount, ServiceAccountEvent } from '../service-account.js';

/** Ends a service account with all its keys, for good. */
export class CloseServiceAccount {
  @Id() accountId!: string;
}

export const closeServiceAccount: Decide<CloseServiceAccount & Asking, ServiceAccount, ServiceAccountEvent> = (
  command,
  account,
  given,
) => {
  openFor(command, account, given);
  return [{ type: 'ServiceAccountClosed', at: given.now }];
};
