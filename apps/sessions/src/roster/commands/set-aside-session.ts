import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { opened, type Roster, type RosterEvent } from '../roster.js';

export type SetAsideSession = { sessionId: string };

/** A session was postponed: nobody is expected before it has a time again, and its time is free for others. */
export const setAsideSession: Decide<SetAsideSession, Roster, RosterEvent> = ({ sessionId }, roster) => {
  const known = opened(roster);
  const isAhead = known.sessions.some((session) => session.sessionId === sessionId && session.standing === 'ahead');
  return isAhead ? withBookings(known, { type: 'SessionSetAside', sessionId }) : [];
};
