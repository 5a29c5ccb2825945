import type { Decide } from '#domain';
import type { Grant, GrantEvent } from '../grant.js';
import { giveGrant, type GiveGrant, type GiveGrantFacts } from './give-grant.js';
import { revokeGrant, type RevokeGrantFacts } from './revoke-grant.js';

/** The same as another grant gives, on what carries on for what that is on. Two who hear of it at once give it once. */
export const takeOver: Decide<GiveGrant & GiveGrantFacts, Grant, GrantEvent> = (command, grant, given) =>
  grant.status === 'none' ? giveGrant(command, grant, given) : [];

/** Another grant gives the same from now on. */
export const giveWay: Decide<object, Grant, GrantEvent> = (_, grant, { now: at }) =>
  grant.status === 'given' ? [{ type: 'GrantRevoked', at, handedOn: true }] : [];

/** What it was on has ended, or whoever revoked the one that it was handed on from meant this one, too. */
export const endGrant: Decide<RevokeGrantFacts, Grant, GrantEvent> = (command, grant, given) =>
  grant.status === 'given' ? revokeGrant({ ...command, grantId: given.id }, grant, given) : [];
