import type { Decide } from '#domain';
import { opened, type Roster, type RosterEvent } from '../roster.js';

export type HoldSession = { sessionId: string };

/** A session has taken place: its bookings are history. */
export const holdSession: Decide<HoldSession, Roster, RosterEvent> = ({ sessionId }, roster) => {
  const isAhead = opened(roster).sessions.some(
    (session) => session.sessionId === sessionId && session.standing === 'ahead',
  );
  return isAhead ? [{ type: 'SessionHeld', sessionId }] : [];
};
