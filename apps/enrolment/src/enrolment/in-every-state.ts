import { cohort } from '../places/examples.js';
import type { FollowPlace } from './commands/follow-place.js';
import { evolve, noEnrolment, type EnrolmentEvent } from './enrolment.js';
import { cohortFinished, completed, deferred, enrolled, schoolEnrolled, superseded, withdrawn } from './examples.js';

const on = '2024-07-31';
const staffMember: EnrolmentEvent = { type: 'StaffMemberAdded', personId: 'mary', part: 'lead', from: '2023-09-01' };
const doubted: EnrolmentEvent = { type: 'DecisionAsked', on, question: 'completion-in-doubt' };
const announced: EnrolmentEvent = { type: 'WithdrawalAnnounced', on: '2024-08-31', reason: 'workload' };
const notCompleted: EnrolmentEvent = { type: 'EnrolmentNotCompleted', on };

export const transfer = { enrolmentId: 'enrolment', on, coverage: [] };
export const later = { ...cohort, cohortId: 'later' };
export const taken: FollowPlace = {
  cohort: { cohortId: 'cohort', strandVersion: 1 },
  begins: '2023-09-01',
  cohortIsOver: false,
  on,
  step: 9,
};
const joining: EnrolmentEvent = { type: 'EnrolmentSuperseded', on, by: 'enrolment' };
export const other = [enrolled, joining].reduce(evolve, noEnrolment);

/** For the table of states: what leads to each. */
export const pasts = {
  none: [],
  active: [enrolled],
  'active (a whole school)': [schoolEnrolled, staffMember],
  'active (its cohort is over)': [enrolled, cohortFinished],
  'active (a withdrawal lies ahead)': [enrolled, announced],
  deferred: [enrolled, deferred],
  withdrawn: [enrolled, withdrawn],
  completed: [enrolled, completed],
  'completed (in doubt)': [enrolled, completed, doubted],
  'not-completed': [enrolled, notCompleted],
  superseded: [enrolled, superseded],
} satisfies Record<string, EnrolmentEvent[]>;

/** The refusals of those that have come to their end, or never were. */
export const noneOpen = {
  none: 'enrolment.unknown',
  withdrawn: 'enrolment.already-withdrawn',
  completed: 'enrolment.already-completed',
  'completed (in doubt)': 'enrolment.already-completed',
  'not-completed': 'enrolment.not-completed',
  superseded: 'enrolment.superseded',
};
/** The same in all that are open. */
export const open = <Outcome>(outcome: Outcome) => ({
  active: outcome,
  'active (a whole school)': outcome,
  'active (its cohort is over)': outcome,
  'active (a withdrawal lies ahead)': outcome,
  deferred: outcome,
});
export const nothing = {
  ...open<string[]>([]),
  none: [],
  withdrawn: [],
  completed: [],
  'completed (in doubt)': [],
  'not-completed': [],
  superseded: [],
};
