import type { Decide } from '#domain';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';

export type AskForDecision = { on: string };

/** The cohort will not be taught: a person decides what becomes of each of its enrolments. */
export const askForDecision: Decide<AskForDecision, Enrolment, EnrolmentEvent> = ({ on }, enrolment) => {
  const isOpen = enrolment.status === 'active' || enrolment.status === 'deferred';
  return isOpen && enrolment.question !== 'cohort-cancelled'
    ? [{ type: 'DecisionAsked', on, question: 'cohort-cancelled' }]
    : [];
};
