import type { Decide } from '#domain';
import type { Invitation, InvitationEvent } from '../invitation.js';

/** Nobody is there any more to answer: the link opens nothing. */
export const closeInvitation: Decide<object, Invitation, InvitationEvent> = (_, invitation) =>
  invitation.status === 'invited' ? [{ type: 'InvitationClosed' }] : [];
