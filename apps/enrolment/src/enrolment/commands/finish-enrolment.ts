import type { StrandDefinition } from '#contracts';
import type { Decide } from '#domain';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { metRuleInTheEnd } from '../participation.js';
import { completed } from './note-attendance.js';

export type FinishEnrolment = { on: string; definition: Pick<StrandDefinition, 'plan' | 'completion'> };

/** The cohort is over: who has met the rule has completed, everyone else is put to a person. */
export const finishEnrolment: Decide<FinishEnrolment, Enrolment, EnrolmentEvent> = ({ on, definition }, enrolment) => {
  if (enrolment.status !== 'active' && enrolment.status !== 'deferred') return [];
  const { participation, unit, question } = enrolment;
  const { plan, completion: rule } = definition;
  if (enrolment.status === 'active' && metRuleInTheEnd(participation, unit, { plan, rule }))
    return [completed(enrolment, on)];
  return question === 'cohort-finished' ? [] : [{ type: 'DecisionAsked', on, question: 'cohort-finished' }];
};
