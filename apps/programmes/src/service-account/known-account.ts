import { Refusal, unreachable } from '#domain';
import { mustHaveAuthority } from '../grant/authority.js';
import type { Held } from '../grant/grant.js';
import { asGrant, type OpenServiceAccount, type ServiceAccount } from './service-account.js';

/** Who asks: their grants. */
export type Asking = { givers: Held[] };

/** The account a command is about, as long as it is open and whoever asks may decide about it. */
export const openFor = (
  { givers }: Asking,
  account: ServiceAccount,
  { id, today }: { id: string; today: string },
): OpenServiceAccount => {
  switch (account.status) {
    case 'none':
      throw new Refusal('not-found', 'service-account.unknown', 'There is no such service account');
    case 'closed':
      throw new Refusal('conflict', 'service-account.closed', `It was closed at ${account.closedAt}`);
    case 'open':
      mustHaveAuthority(givers, asGrant(account, id), today);
      return account;
    default:
      return unreachable(account);
  }
};
