import type { Decide } from '#domain';
import type { Enrolment, EnrolmentEvent, NewCohort } from '../enrolment.js';
import { firstDayOf } from './move-to-cohort.js';

export type GoOnWaiting = {
  fromCohortId: string;
  to: NewCohort;
  /** The first day of the other cohort. */
  begins: string;
};

/** The first step of a place that came over: what becomes of it there is heard from then on. */
const cameOver = 1;

/** Who waits to come back to a cohort that is merged waits in the other; who was withdrawn goes there once they have a place. */
export const goOnWaiting: Decide<GoOnWaiting, Enrolment, EnrolmentEvent> = (command, enrolment, { today: on }) => {
  const { fromCohortId, to, begins } = command;
  if (enrolment.status !== 'deferred' || enrolment.cohortId !== fromCohortId) return [];
  const from = firstDayOf(enrolment.from, on, begins);
  return [{ type: 'EnrolmentMovedToCohort', on, fromCohortId, to, from, step: cameOver }];
};
