import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { opened, type Roster, type RosterEvent } from '../roster.js';

export type PauseParticipation = { enrolmentId: string; on: string };

/** An enrolment was deferred or withdrawn: nobody of it is expected from that day on. */
export const pauseParticipation: Decide<PauseParticipation, Roster, RosterEvent> = ({ enrolmentId, on }, roster) => {
  const known = opened(roster);
  const isPaused = known.pauses.some(
    (pause) => pause.enrolmentId === enrolmentId && pause.until === undefined && pause.from <= on,
  );
  return isPaused ? [] : withBookings(known, { type: 'ParticipationPaused', enrolmentId, from: on });
};
