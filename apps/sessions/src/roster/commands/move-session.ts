import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { opened, type Roster, type RosterEvent } from '../roster.js';

export type MoveSession = { sessionId: string; startsAt: string };

/** A session has another time, or one again: who takes part on that day may be others. */
export const moveSession: Decide<MoveSession, Roster, RosterEvent> = ({ sessionId, startsAt }, roster) => {
  const known = opened(roster);
  const session = known.sessions.find((session) => session.sessionId === sessionId);
  const isMoved = session?.standing === 'postponed' || (session?.standing === 'ahead' && session.startsAt !== startsAt);
  return isMoved ? withBookings(known, { type: 'SessionMoved', sessionId, startsAt }) : [];
};
