import type { Decide } from '#domain';
import { permittedBy, type ServiceAccount, type ServiceAccountEvent } from '../service-account.js';

export type FollowSuccessor = { organisationId: string; successorId: string };

/** The school it is for is carried on by another. */
export const followSuccessor: Decide<FollowSuccessor, ServiceAccount, ServiceAccountEvent> = (command, account) =>
  account.status === 'open' && account.organisationId === command.organisationId
    ? [{ type: 'ServiceAccountRevised', ...permittedBy(account), organisationId: command.successorId }]
    : [];
