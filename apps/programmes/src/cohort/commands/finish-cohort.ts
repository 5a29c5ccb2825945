import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustBe, type Cohort, type CohortEvent } from '../cohort.js';

/** Ends the teaching today, whatever day was planned; without it the cohort finishes after the planned last day. */
export class FinishCohort {
  @Id() cohortId!: string;
}

export const finishCohort: Decide<FinishCohort, Cohort, CohortEvent> = (_, cohort, { today }) => {
  if (cohort.status === 'open')
    throw new Refusal('conflict', 'cohort.not-started', `It is to start on ${cohort.runs.from}`);
  mustBe(cohort, 'running');
  return [{ type: 'CohortFinished', on: today }];
};
