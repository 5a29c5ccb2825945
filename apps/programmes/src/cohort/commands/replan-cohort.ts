import { Id } from '#contracts';
import type { Decide } from '#domain';
import { mustBe, type Cohort, type CohortEvent } from '../cohort.js';
import { checked, CohortPlan } from '../plan.js';

/** Replaces the plan as a whole, as long as nobody can have applied. */
export class ReplanCohort extends CohortPlan {
  @Id() cohortId!: string;
}

export const replanCohort: Decide<ReplanCohort, Cohort, CohortEvent> = (command, cohort) => {
  mustBe(cohort, 'planned');
  return [{ type: 'CohortReplanned', ...checked(command) }];
};
