import { Refusal, type Decide } from '#domain';
import { evolve, type Enrolment, type EnrolmentEvent, type TakingPart } from '../enrolment.js';
import {
  doseOf,
  meetsRule,
  metRuleInTheEnd,
  type AttendanceRecord,
  type Participation,
  type Plan,
} from '../participation.js';

export type NoteAttendance = Omit<AttendanceRecord, 'whileDeferred'> & {
  /** The plan and the rule of the strand’s version; absent while it is not known. */
  strand: Plan | undefined;
};

/** A register came in: the participant completes once the strand’s rule is met, and a correction never undoes it silently. */
export const noteAttendance: Decide<NoteAttendance, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  if (enrolment.status === 'none') throw new Refusal('not-found', 'enrolment.unknown', 'There is no such enrolment');
  const { strand, ...facts } = command;
  const personId = enrolment.personId ?? facts.personId;
  if (!strand) throw new Refusal('conflict', 'strand.unknown', 'The strand is not known yet');
  const record = { ...recordOf(facts), personId, whileDeferred: enrolment.status === 'deferred' };
  const noted: EnrolmentEvent = { type: 'AttendanceNoted', record };
  const after = evolve(enrolment, noted);
  switch (after.status) {
    case 'active':
      return isComplete(after, strand) ? [noted, completed(after, record.on)] : [noted];
    case 'completed': {
      const isDoubted =
        after.question === undefined && fallsShort(enrolment.participation, after.participation, strand);
      return isDoubted ? [noted, { type: 'DecisionAsked', on: record.on, question: 'completion-in-doubt' }] : [noted];
    }
    default:
      return [noted];
  }
};

const recordOf = (facts: Omit<AttendanceRecord, 'whileDeferred'>): Omit<AttendanceRecord, 'whileDeferred'> => {
  const { sessionId, personId, item, outcome, attendedMinutes, plannedMinutes, on } = facts;
  return { sessionId, personId, item, outcome, attendedMinutes, plannedMinutes, on };
};

/** Once the cohort is over, nothing more is to come. */
export const isComplete = ({ participation, question }: TakingPart, strand: Plan): boolean =>
  question === 'cohort-finished' ? metRuleInTheEnd(participation, strand) : meetsRule(participation, strand);

/** What met the rule, for certain or in the end, does so no longer. A completion that a person decided on stays. */
const fallsShort = (before: Participation, after: Participation, strand: Plan): boolean =>
  [meetsRule, metRuleInTheEnd].some((meets) => meets(before, strand) && !meets(after, strand));

export const completed = ({ participation }: TakingPart, on: string): EnrolmentEvent => ({
  type: 'EnrolmentCompleted',
  on,
  ...doseOf(participation),
});
