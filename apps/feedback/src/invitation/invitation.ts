import type { PresentParticipant } from '#contracts';
import { idFrom, unreachable, type Evolve, type Scope } from '#domain';

/** One person is asked to answer one campaign; whoever shows the token is that person. */
export type Invitation = NotInvited | Invited | Closed;

type NotInvited = { status: 'none' };
export type Invited = { status: 'invited' } & Invitee;
/** The person is erased: their link opens nothing. */
type Closed = { status: 'closed' } & Invitee;

export type Invitee = {
  campaignId: string;
  strand: string;
  partnershipId: string;
  enrolmentId: string;
  personId: string;
  organisationId: string;
  /** SHA-256 of the token: the token itself is in the person's message and nowhere else. */
  tokenHash: string;
};

export type InvitationEvent = { type: 'PersonInvited'; invitee: Invitee } | { type: 'InvitationClosed' };

export const noInvitation: Invitation = { status: 'none' };

export const evolve: Evolve<Invitation, InvitationEvent> = (invitation, event) => {
  switch (event.type) {
    case 'PersonInvited':
      return { status: 'invited', ...event.invitee };
    case 'InvitationClosed':
      if (invitation.status === 'none') throw new Error('An invitation closed before it was made');
      return { ...invitation, status: 'closed' };
    default:
      return unreachable(event);
  }
};

export const scopeOf = (invitation: Invitation): Scope =>
  invitation.status === 'none'
    ? {}
    : {
        partnerships: [invitation.partnershipId],
        strands: [invitation.strand],
        organisations: [invitation.organisationId],
        people: [invitation.personId],
      };

/** A person on a campaign's list, as the link will stand for them. */
export const inviteeOf = (
  { enrolmentId, personId, organisationId }: PresentParticipant,
  { campaignId, strand, partnershipId }: { campaignId: string; strand: string; partnershipId: string },
  tokenHash: string,
): Invitee => ({ campaignId, strand, partnershipId, enrolmentId, personId, organisationId, tokenHash });

/** The same person is invited to the same campaign once, however often that is asked for. */
export const invitationIdOf = (campaignId: string, personId: string): string =>
  idFrom(campaignId, `invitation ${personId}`);
