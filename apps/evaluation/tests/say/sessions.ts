import * as contracts from '#contracts';
import { told, type Told } from '../told.js';
import type { In } from './enrolment.js';
import { id } from './ids.js';

type Attended = { session: number; enrolment: number; person: number; attended: number; planned?: number; on?: string };

const attendanceOf = (
  { session, enrolment, person, attended, planned = 180, on = '2023-10-05' }: Attended,
  cohort: number,
) => ({
  sessionId: id('session', session),
  cohortId: id('cohort', cohort),
  item: 'launch',
  enrolmentId: id('enrolment', enrolment),
  personId: id('person', person),
  organisationId: id('school', 1),
  outcome: attended > 0 ? ('attended' as const) : ('absent' as const),
  attendedMinutes: attended,
  plannedMinutes: planned,
  required: true,
  on,
});

export const attended = (facts: Attended, { of, cohort = 1 }: In): Told =>
  told(contracts.AttendanceRecorded, id('session', facts.session), attendanceOf(facts, cohort), { strand: of });

export const corrected = (facts: Attended, { of, cohort = 1 }: In): Told =>
  told(contracts.AttendanceCorrected, id('session', facts.session), attendanceOf(facts, cohort), { strand: of });
