import type { Decide } from '#domain';
import { opened, type Roster, type RosterEvent } from '../roster.js';

export type TransferMembers = { enrolmentId: string; toOrganisationId: string; toUrn?: string };

/** A participant carries on from another school: registers handed in from now on name that one. */
export const transferMembers: Decide<TransferMembers, Roster, RosterEvent> = (command, roster) => {
  const { enrolmentId, toOrganisationId: organisationId, toUrn: urn } = command;
  const moves = opened(roster).members.some(
    (member) => member.enrolmentId === enrolmentId && member.organisationId !== organisationId,
  );
  return moves ? [{ type: 'MembersTransferred', enrolmentId, organisationId, ...(urn !== undefined && { urn }) }] : [];
};
