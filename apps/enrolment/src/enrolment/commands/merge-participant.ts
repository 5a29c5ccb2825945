import type { Decide } from '#domain';
import type { Merged } from '../as-one-participant.js';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';

export type MergeParticipant = Merged;

/** Two records were one person: who takes part, for themselves or for a school, is known by the other id from now on. */
export const mergeParticipant: Decide<MergeParticipant, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  if (enrolment.status === 'none') return [];
  const { personId, intoPersonId } = command;
  const named = [enrolment, ...enrolment.staff, ...Object.values(enrolment.participation)];
  return named.some((one) => one.personId === personId) ? [{ type: 'ParticipantMerged', personId, intoPersonId }] : [];
};
