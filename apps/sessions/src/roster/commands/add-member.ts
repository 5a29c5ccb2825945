import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { isSame, opened, type Member, type Roster, type RosterEvent } from '../roster.js';

export type AddMember = Omit<Member, 'until'>;

/** Someone takes part from a day on: they are expected at the sessions from then. */
export const addMember: Decide<AddMember, Roster, RosterEvent> = (member, roster) => {
  const known = opened(roster);
  if (known.members.some((one) => isSame(one, member) && one.until === undefined)) return [];
  const { enrolmentId, personId, organisationId, urn, from } = member;
  const joined = { enrolmentId, personId, organisationId, ...(urn !== undefined && { urn }), from };
  return withBookings(known, { type: 'MemberJoined', ...joined });
};
