import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { opened, type Roster, type RosterEvent } from '../roster.js';

export type DropSession = { sessionId: string };

/** A session will not take place: nobody is expected there. */
export const dropSession: Decide<DropSession, Roster, RosterEvent> = ({ sessionId }, roster) => {
  const known = opened(roster);
  const session = known.sessions.find((session) => session.sessionId === sessionId);
  const isDue = session?.standing === 'ahead' || session?.standing === 'postponed';
  return isDue ? withBookings(known, { type: 'SessionDropped', sessionId }) : [];
};
