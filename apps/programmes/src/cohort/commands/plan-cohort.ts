import { Code } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustBeWritable, noStrand, type Strand } from '../../strand/strand.js';
import type { Cohort, CohortEvent } from '../cohort.js';
import { checked, CohortPlan } from '../plan.js';

/** Plans a cohort of a strand, which need not be published yet. */
export class PlanCohort extends CohortPlan {
  @Code() strand!: string;
}

type WithFacts = PlanCohort & { itsStrand: Strand | undefined };

export const planCohort: Decide<WithFacts, Cohort, CohortEvent> = (command, cohort, { id }) => {
  if (cohort.status !== 'none')
    throw new Refusal('conflict', 'cohort.already-planned', 'There is a cohort under this id');
  const { partnershipId, code: strand } = mustBeWritable(command.itsStrand ?? noStrand);
  return [{ type: 'CohortPlanned', cohortId: id, partnershipId, strand, ...checked(command) }];
};
