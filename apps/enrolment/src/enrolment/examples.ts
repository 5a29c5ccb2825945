import type { CompletionRule, PlanItem } from '#contracts';
import type { Enrolled, EnrolmentEvent } from './enrolment.js';
import type { AttendanceRecord } from './participation.js';

/** For the specs: a person who takes part, a school that does, and a strand of two sessions. */
export const place: Enrolled = {
  applicationId: 'application',
  cohortId: 'cohort',
  partnershipId: 'partnership',
  strand: 'future-heads',
  strandVersion: 1,
  unit: 'person',
  personId: 'mary',
  organisationId: 'elm',
  urn: '104420',
  from: '2023-09-01',
};
const { personId: _personId, ...schoolPlace } = place;

export const enrolled: EnrolmentEvent = { type: 'Enrolled', enrolled: place, step: 3 };
export const schoolEnrolled: EnrolmentEvent = {
  type: 'Enrolled',
  enrolled: { ...schoolPlace, unit: 'school' },
  step: 3,
};
export const deferred: EnrolmentEvent = {
  type: 'EnrolmentDeferred',
  on: '2024-01-15',
  reason: 'parental-leave',
  expectedReturn: '2024-09-02',
  keepsPlace: true,
};
export const resumed: EnrolmentEvent = { type: 'EnrolmentResumed', on: '2024-09-02' };
export const withdrawn: EnrolmentEvent = { type: 'EnrolmentWithdrawn', on: '2023-12-01', reason: 'workload' };
export const announced: EnrolmentEvent = { type: 'WithdrawalAnnounced', on: '2024-03-28', reason: 'moved-school' };
export const completed: EnrolmentEvent = {
  type: 'EnrolmentCompleted',
  on: '2024-07-01',
  attendedMinutes: 180,
  plannedMinutes: 180,
};
export const notCompleted: EnrolmentEvent = { type: 'EnrolmentNotCompleted', on: '2024-07-31' };
export const superseded: EnrolmentEvent = { type: 'EnrolmentSuperseded', on: '2024-02-01', by: 'earlier' };
export const reopened: EnrolmentEvent = {
  type: 'EnrolmentReopened',
  on: '2024-09-02',
  reason: 'appeal-upheld',
  step: 5,
};
export const cohortFinished: EnrolmentEvent = { type: 'DecisionAsked', on: '2024-07-31', question: 'cohort-finished' };

const item = (code: string, minutes: number, required: boolean): PlanItem => ({
  code,
  title: code,
  mode: 'in-person',
  minutes,
  required,
  week: 0,
});
const completion: CompletionRule = { minimumDose: 0.75, allRequiredItems: true };
export const definition = { plan: [item('day', 120, true), item('evening', 60, false)], completion };

/** Day and evening have one session each, named after the item. */
export const attendance = (code: 'day' | 'evening', change: Partial<AttendanceRecord> = {}): AttendanceRecord => {
  const minutes = code === 'day' ? 120 : 60;
  return {
    sessionId: code,
    personId: 'mary',
    item: code,
    outcome: 'attended',
    attendedMinutes: minutes,
    plannedMinutes: minutes,
    on: '2023-10-02',
    whileDeferred: false,
    ...change,
  };
};
export const noted = (code: 'day' | 'evening', change: Partial<AttendanceRecord> = {}): EnrolmentEvent => ({
  type: 'AttendanceNoted',
  record: attendance(code, change),
});
export const absent = { outcome: 'absent' as const, attendedMinutes: 0 };
