import type { Decide } from '#domain';
import type { Invitation, InvitationEvent, Invitee } from '../invitation.js';

/** Inviting again changes nothing: the follow-up of a campaign may run twice. */
export const invite: Decide<Invitee, Invitation, InvitationEvent> = (invitee, invitation) =>
  invitation.status === 'none' ? [{ type: 'PersonInvited', invitee }] : [];
