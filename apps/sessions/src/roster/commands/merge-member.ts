import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { isSame, opened, type Roster, type RosterEvent } from '../roster.js';

export type MergeMember = { enrolmentId: string; personId: string; intoPersonId: string };

/** Two records were one person: who takes part is known by the other id from now on, and expected by it. */
export const mergeMember: Decide<MergeMember, Roster, RosterEvent> = (command, roster) => {
  const { enrolmentId, personId, intoPersonId } = command;
  const known = opened(roster);
  return known.members.some((member) => isSame(member, command))
    ? withBookings(known, { type: 'MemberMerged', enrolmentId, personId, intoPersonId })
    : [];
};
