import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { isSame } from '../../is-same.js';
import { openFor } from '../known-account.js';
import { Permission, permitted, type PermissionFacts } from '../permission.js';
import { permittedBy, type ServiceAccount, type ServiceAccountEvent } from '../service-account.js';

/** Says anew, and as a whole, what a system may do; its keys stay. */
export class ReviseServiceAccount extends Permission {
  @Id() accountId!: string;
}

export const reviseServiceAccount: Decide<
  ReviseServiceAccount & PermissionFacts,
  ServiceAccount,
  ServiceAccountEvent
> = (command, account, given) => {
  const before = permittedBy(openFor(command, account, given));
  const after = permitted(command, given);
  if (isSame(before, after))
    throw new Refusal('conflict', 'service-account.nothing-changed', 'It may do exactly this already');
  return [{ type: 'ServiceAccountRevised', ...after }];
};
