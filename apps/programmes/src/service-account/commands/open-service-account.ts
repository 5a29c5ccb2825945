import { Refusal, type Decide } from '#domain';
import { Permission, permitted, type PermissionFacts } from '../permission.js';
import type { ServiceAccount, ServiceAccountEvent } from '../service-account.js';

/** Lets a system of others call us. It is known by keys, which are issued after. */
export class OpenServiceAccount extends Permission {}

export const openServiceAccount: Decide<OpenServiceAccount & PermissionFacts, ServiceAccount, ServiceAccountEvent> = (
  command,
  account,
  given,
) => {
  if (account.status !== 'none')
    throw new Refusal('conflict', 'service-account.already-opened', 'There is a service account under this id');
  return [{ type: 'ServiceAccountOpened', ...permitted(command, given) }];
};
