import type { Decide } from '#domain';
import { isOpen, type Enrolment, type EnrolmentEvent } from '../enrolment.js';

export type ChangeStrandVersion = { cohortId: string; strandVersion: number };

/** The cohort goes on by another version of its strand; what has come to its end was measured by the one before. */
export const changeStrandVersion: Decide<ChangeStrandVersion, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  const { cohortId, strandVersion } = command;
  return isOpen(enrolment) && enrolment.cohortId === cohortId && enrolment.strandVersion !== strandVersion
    ? [{ type: 'StrandVersionChanged', strandVersion }]
    : [];
};
