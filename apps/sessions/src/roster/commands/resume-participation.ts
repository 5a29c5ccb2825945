import type { Decide } from '#domain';
import { withBookings } from '../bookings.js';
import { opened, type Roster, type RosterEvent } from '../roster.js';

export type ResumeParticipation = { enrolmentId: string; on: string };

/** An enrolment takes part again: its people are expected at the sessions from that day on. */
export const resumeParticipation: Decide<ResumeParticipation, Roster, RosterEvent> = ({ enrolmentId, on }, roster) => {
  const known = opened(roster);
  const isPaused = known.pauses.some((pause) => pause.enrolmentId === enrolmentId && pause.until === undefined);
  return isPaused ? withBookings(known, { type: 'ParticipationResumed', enrolmentId, on }) : [];
};
