import { Refusal, type Decide } from '#domain';
import { isOpen, type Enrolment, type EnrolmentEvent } from '../enrolment.js';
import { metRuleInTheEnd, type Plan } from '../participation.js';
import { completed } from './note-attendance.js';

export type FinishEnrolment = { on: string; strand: Plan | undefined };

/** The cohort is over: who has met the rule has completed, everyone else is put to a person. */
export const finishEnrolment: Decide<FinishEnrolment, Enrolment, EnrolmentEvent> = ({ on, strand }, enrolment) => {
  if (!isOpen(enrolment)) return [];
  const { participation, question } = enrolment;
  if (!strand) throw new Refusal('conflict', 'strand.unknown', 'The strand is not known yet');
  if (enrolment.status === 'active' && metRuleInTheEnd(participation, strand)) return [completed(enrolment, on)];
  return question === 'cohort-finished' ? [] : [{ type: 'DecisionAsked', on, question: 'cohort-finished' }];
};
