import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { isLeaving, isOpen, type PauseReason } from '../pauses.js';
import { opened, type Roster, type RosterEvent } from '../roster.js';

export type PauseParticipation = { enrolmentId: string; on: string; because: PauseReason };

/** An enrolment is deferred, is withdrawn, or will be: nobody of it is expected from that day on. */
export const pauseParticipation: Decide<PauseParticipation, Roster, RosterEvent> = (command, roster) => {
  const { enrolmentId, on, because } = command;
  const known = opened(roster);
  const announced = known.pauses.some((pause) => isLeaving(pause, enrolmentId));
  const isPaused = known.pauses.some((pause) => isOpen(pause, enrolmentId) && pause.from <= on);
  const isKnown = because === 'leaving' ? announced : isPaused && !(announced && because === 'left');
  return isKnown ? [] : withBookings(known, { type: 'ParticipationPaused', enrolmentId, from: on, because });
};
