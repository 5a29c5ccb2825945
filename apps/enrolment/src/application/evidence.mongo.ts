import { Inject, Injectable } from '@nestjs/common';
import type { Eligibility } from '#contracts';
import { Refusal, type Reach, type Scope } from '#domain';
import { Strands } from '#service';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { People } from '../person/people.mongo.js';
import { PlacesByCohort } from '../places/places-by-cohort.mongo.js';
import type { Cohort } from '../places/places.js';
import { Partnerships } from '../views/partnerships.mongo.js';
import type { Applying } from './commands/submit-application.js';
import type { Circumstances } from './eligibility.js';

/** Gathers what the rules of eligibility ask for. */
@Injectable()
export class Evidence {
  constructor(
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Strands) private readonly strands: Strands,
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(People) private readonly people: People,
    @Inject(Partnerships) private readonly partnerships: Partnerships,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
  ) {}

  /** Refuses who asks about an applicant, or for a cohort, out of reach: what the rules answer would tell about them. */
  async on(application: Applying, reach?: Reach): Promise<Omit<Circumstances, 'today'>> {
    const { cohortId, personId, organisationId } = application;
    const [places, organisation, person] = await Promise.all([
      this.places.find(cohortId),
      this.organisations.find(organisationId),
      personId === undefined ? undefined : this.people.find(personId, reach),
    ]);
    const cohort = cohortIn(places?.state);
    if (cohort && reach && !reach.covers(concerning(cohort, application)))
      throw new Refusal('not-found', 'application.unknown', 'There is no such application');
    return {
      ...(personId !== undefined && { personId }),
      places: places?.state,
      organisation: organisation?.state,
      person: person?.state,
      ...(await this.ofStrand(cohort, application)),
    };
  }

  private async ofStrand(
    cohort: Cohort | undefined,
    applicant: Applying,
  ): Promise<Pick<Circumstances, 'audience' | 'eligibility' | 'choosing' | 'coverage' | 'enrolled' | 'history'>> {
    if (!cohort) return { audience: undefined, coverage: [], enrolled: false };
    const definition = await this.strands.definition(cohort.strand, cohort.strandVersion);
    const { audience, eligibility, choosing } = definition ?? {};
    const [coverage, enrolled, history] = await Promise.all([
      this.partnerships.coverageOf(cohort.partnershipId),
      this.enrolments.isOpenFor(cohort.strand, applicant),
      this.enrolments.historyOf(applicant, strandsThatMatter(eligibility)),
    ]);
    return { audience, eligibility, choosing, coverage, enrolled, history };
  }
}

const concerning = ({ partnershipId, strand }: Cohort, { personId, organisationId }: Applying): Scope => ({
  partnerships: [partnershipId],
  strands: [strand],
  organisations: [organisationId],
  ...(personId !== undefined && { people: [personId] }),
});

const strandsThatMatter = ({ completedOneOf = [], notTogetherWith = [] }: Eligibility = {}): string[] => [
  ...completedOneOf,
  ...notTogetherWith,
];

const cohortIn = (places: Circumstances['places']): Cohort | undefined =>
  places && places.status !== 'none' ? places.cohort : undefined;
