import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { isLeaving } from '../pauses.js';
import { opened, type Roster, type RosterEvent } from '../roster.js';

export type CancelLeaving = { enrolmentId: string };

/** A withdrawal that lay ahead was taken back: its people are expected as if it had never been. */
export const cancelLeaving: Decide<CancelLeaving, Roster, RosterEvent> = ({ enrolmentId }, roster) => {
  const known = opened(roster);
  const isAnnounced = known.pauses.some((pause) => isLeaving(pause, enrolmentId));
  return isAnnounced ? withBookings(known, { type: 'LeavingCancelled', enrolmentId }) : [];
};
