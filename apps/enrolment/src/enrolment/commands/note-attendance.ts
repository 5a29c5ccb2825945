import type { StrandDefinition } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { evolve, type Enrolment, type EnrolmentEvent, type TakingPart } from '../enrolment.js';
import { doseOf, meetsRule, metRuleInTheEnd, type AttendanceRecord } from '../participation.js';

export type NoteAttendance = Omit<AttendanceRecord, 'whileDeferred'> & {
  definition: Pick<StrandDefinition, 'plan' | 'completion'>;
};

/** A register came in: the participant completes once the strand’s rule is met, and a correction never undoes it silently. */
export const noteAttendance: Decide<NoteAttendance, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  if (enrolment.status === 'none') throw new Refusal('not-found', 'enrolment.unknown', 'There is no such enrolment');
  const { definition, ...facts } = command;
  const record = { ...recordOf(facts), whileDeferred: enrolment.status === 'deferred' };
  const noted: EnrolmentEvent = { type: 'AttendanceNoted', record };
  const after = evolve(enrolment, noted);
  switch (after.status) {
    case 'active':
      return isComplete(after, definition) ? [noted, completed(after, record.on)] : [noted];
    case 'completed':
      return isComplete(after, definition) || after.question !== undefined
        ? [noted]
        : [noted, { type: 'DecisionAsked', on: record.on, question: 'completion-in-doubt' }];
    default:
      return [noted];
  }
};

const recordOf = (facts: Omit<AttendanceRecord, 'whileDeferred'>): Omit<AttendanceRecord, 'whileDeferred'> => {
  const { sessionId, personId, item, outcome, attendedMinutes, plannedMinutes, on } = facts;
  return { sessionId, personId, item, outcome, attendedMinutes, plannedMinutes, on };
};

/** Once the cohort is over, nothing more is to come. */
const isComplete = (enrolment: TakingPart, { plan, completion: rule }: NoteAttendance['definition']): boolean => {
  const { participation, unit, question } = enrolment;
  const isMet = question === 'cohort-finished' ? metRuleInTheEnd : meetsRule;
  return isMet(participation, unit, { plan, rule });
};

export const completed = ({ participation, unit }: TakingPart, on: string): EnrolmentEvent => ({
  type: 'EnrolmentCompleted',
  on,
  ...doseOf(participation, unit),
});
