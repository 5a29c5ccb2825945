import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { latestOf, mustBeOpen, noStrand, type Strand } from '../../strand/strand.js';
import { mustBe, placesOf, type Cohort, type CohortEvent } from '../cohort.js';

/** Takes applications in the window, by the version of the strand that is in force today. */
export class OpenCohort {
  @Id() cohortId!: string;
}

type WithFacts = OpenCohort & { itsStrand: Strand | undefined };

export const openCohort: Decide<WithFacts, Cohort, CohortEvent> = ({ itsStrand = noStrand }, cohort, { today }) => {
  const planned = mustBe(cohort, 'planned');
  const { version: strandVersion, definition } = latestOf(mustBeOpen(itsStrand));
  if (planned.runs.until < today)
    throw new Refusal('conflict', 'cohort.already-over', `Its last day was ${planned.runs.until}`);

  const { capacity = definition.places.perCohort, perSchool = definition.places.perSchool } = planned;
  const places = placesOf({ capacity, perSchool: perSchool && Math.min(perSchool, capacity) });
  return [{ type: 'CohortOpened', strandVersion, ...places, on: today }];
};
