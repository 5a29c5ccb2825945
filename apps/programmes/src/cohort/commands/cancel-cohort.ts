import { Id } from '#contracts';
import type { Decide } from '#domain';
import { mustBe, type Cohort, type CohortEvent } from '../cohort.js';

/** Will not be taught, or not to its end; what becomes of each enrolment is then decided one by one. */
export class CancelCohort {
  @Id() cohortId!: string;
}

export const cancelCohort: Decide<CancelCohort, Cohort, CohortEvent> = (_, state, { today: on }) => {
  const cohort = mustBe(state, 'planned', 'open', 'running');
  return [{ type: cohort.status === 'planned' ? 'PlannedCohortDropped' : 'CohortCancelled', on }];
};
