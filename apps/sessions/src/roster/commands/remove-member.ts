import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { isSame, opened, type Roster, type RosterEvent } from '../roster.js';

export type RemoveMember = { enrolmentId: string; personId: string; on: string };

/** One of a school's staff no longer takes part; one who never led is not on the roster. */
export const removeMember: Decide<RemoveMember, Roster, RosterEvent> = ({ enrolmentId, personId, on }, roster) => {
  const known = opened(roster);
  const takesPart = known.members.some(
    (member) => isSame(member, { enrolmentId, personId }) && (member.until === undefined || on < member.until),
  );
  return takesPart ? withBookings(known, { type: 'MemberLeft', enrolmentId, personId, on }) : [];
};
