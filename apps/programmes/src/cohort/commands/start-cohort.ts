import { Id } from '#contracts';
import type { Decide } from '#domain';
import { mustBe, type Cohort, type CohortEvent } from '../cohort.js';

/** Starts the teaching today, whatever day was planned; without it the cohort starts on the planned day. */
export class StartCohort {
  @Id() cohortId!: string;
}

export const startCohort: Decide<StartCohort, Cohort, CohortEvent> = (_, cohort, { today }) => {
  mustBe(cohort, 'open');
  return [{ type: 'CohortStarted', on: today }];
};
