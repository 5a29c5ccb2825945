import { Inject, Injectable } from '@nestjs/common';
import type { Reach } from '#domain';
import { Strands } from '#service';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { People } from '../person/people.mongo.js';
import { PlacesByCohort } from '../places/places-by-cohort.mongo.js';
import type { Cohort } from '../places/places.js';
import { Partnerships } from '../views/partnerships.mongo.js';
import type { SubmitApplication } from './commands/submit-application.js';
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

  async on(application: SubmitApplication, reach?: Reach): Promise<Omit<Circumstances, 'today'>> {
    const { cohortId, personId, organisationId } = application;
    const [places, organisation, person] = await Promise.all([
      this.places.find(cohortId),
      this.organisations.find(organisationId),
      personId === undefined ? undefined : this.people.find(personId, reach),
    ]);
    return {
      ...(personId !== undefined && { personId }),
      places: places?.state,
      organisation: organisation?.state,
      person: person?.state,
      ...(await this.ofStrand(cohortIn(places?.state), application)),
    };
  }

  private async ofStrand(
    cohort: Cohort | undefined,
    applicant: SubmitApplication,
  ): Promise<Pick<Circumstances, 'audience' | 'coverage' | 'enrolled'>> {
    if (!cohort) return { audience: undefined, coverage: [], enrolled: false };
    const [definition, coverage, enrolled] = await Promise.all([
      this.strands.definition(cohort.strand, cohort.strandVersion),
      this.partnerships.coverageOf(cohort.partnershipId),
      this.enrolments.isOpenFor(cohort.strand, applicant),
    ]);
    return { audience: definition?.audience, coverage, enrolled };
  }
}

const cohortIn = (places: Circumstances['places']): Cohort | undefined =>
  places && places.status !== 'none' ? places.cohort : undefined;
