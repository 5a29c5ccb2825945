import { expectedAt } from './bookings.js';
import { opened, participantOf, type Participant, type Roster, type RosterSession } from './roster.js';

export type TimetableLine = RosterSession & { title: string; expected: Participant[] };

/** Every session of a cohort in the order of time, with those who are expected there. */
export const timetableOf = (roster: Roster): TimetableLine[] => {
  const known = opened(roster);
  return known.sessions
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
    .map((session) => ({
      ...session,
      title: known.plan.find(({ code }) => code === session.item)?.title ?? session.item,
      expected: expectedAt(known, session.sessionId).map(participantOf),
    }));
};
