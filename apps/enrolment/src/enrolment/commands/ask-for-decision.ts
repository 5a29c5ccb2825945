import type { Decide } from '#domain';
import { isOpen, type Enrolment, type EnrolmentEvent } from '../enrolment.js';

export type AskForDecision = { on: string };

/** The cohort will not be taught: a person decides what becomes of each of its enrolments. */
export const askForDecision: Decide<AskForDecision, Enrolment, EnrolmentEvent> = ({ on }, enrolment) => {
  return isOpen(enrolment) && enrolment.question !== 'cohort-cancelled'
    ? [{ type: 'DecisionAsked', on, question: 'cohort-cancelled' }]
    : [];
};
