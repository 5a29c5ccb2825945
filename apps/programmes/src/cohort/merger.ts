import { Refusal } from '#domain';
import { mustBe, noCohort, type Cohort } from './cohort.js';

/** Someone who takes part in a cohort, and for which organisation. */
export type TakesPart = { organisationId: string };

export type MergerFacts = {
  into: string;
  other: Cohort | undefined;
  takingPart: { here: TakesPart[]; there: TakesPart[] };
};

/** What merging comes to: who goes on where, and which organisations then have more than the cohort’s limit for one. */
export type Merger = {
  enrolments: number;
  together: number;
  capacity: number;
  aboveLimit: { organisationId: string; enrolments: number }[];
};

/** The merger as it would be; refuses one that is not possible as a whole. */
export const mergerOf = ({ into, other = noCohort, takingPart }: MergerFacts, state: Cohort): Merger => {
  const cohort = mustBe(state, 'open', 'running');
  if (cohort.cohortId === into) throw new Refusal('invalid', 'cohort.same', 'A cohort is one with itself already');
  const target = mustBe(other, 'open', 'running');
  if (target.strand !== cohort.strand)
    throw new Refusal('conflict', 'cohort.other-strand', `The other is a cohort of ${target.strand}`);
  if (target.strandVersion !== cohort.strandVersion)
    throw new Refusal(
      'conflict',
      'cohort.other-version',
      `It is taught by version ${cohort.strandVersion}, the other by version ${target.strandVersion}: move one first`,
    );
  const together = [...takingPart.here, ...takingPart.there];
  if (together.length > target.capacity)
    throw new Refusal(
      'conflict',
      'cohort.too-few-places',
      `${together.length} take part in the two, and the other has ${target.capacity} places`,
    );
  return {
    enrolments: takingPart.here.length,
    together: together.length,
    capacity: target.capacity,
    aboveLimit: aboveLimit(together, target.perSchool ?? target.capacity),
  };
};

const aboveLimit = (together: TakesPart[], limit: number): Merger['aboveLimit'] =>
  [...Map.groupBy(together, ({ organisationId }) => organisationId)]
    .map(([organisationId, own]) => ({ organisationId, enrolments: own.length }))
    .filter(({ enrolments }) => enrolments > limit);
