import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { opened, type Roster, type RosterEvent } from '../roster.js';

/** The cohort was cancelled: nobody is expected at what has not been held. */
export const closeRoster: Decide<object, Roster, RosterEvent> = (_, roster) => {
  const known = opened(roster);
  return known.status === 'closed' ? [] : withBookings(known, { type: 'RosterClosed' });
};
