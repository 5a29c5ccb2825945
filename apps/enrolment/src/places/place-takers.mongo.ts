import { Inject, Injectable } from '@nestjs/common';
import type { Cause } from '#domain';
import type { Stored } from '#mongo';
import { enrolmentIdOf } from '../enrolment/enrolment-id.js';
import type { Enrolment } from '../enrolment/enrolment.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { Admissions } from './admissions.mongo.js';
import { PlacesByCohort } from './places-by-cohort.mongo.js';
import { entriesIn } from './queue.js';

/** Those who have a place in a cohort, as the enrolments they have become. */
@Injectable()
export class PlaceTakers {
  constructor(
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Admissions) private readonly admissions: Admissions,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
  ) {}

  /** The open enrolments of a cohort; who has just been given a place is enrolled before, so that nobody is passed over. */
  async *of(cohortId: string, cause: Cause): AsyncIterable<Stored<Enrolment>> {
    const { state } = await this.places.get(cohortId);
    const entries = state.status === 'none' ? [] : entriesIn(state);
    const taken = entries.filter(({ status }) => status === 'accepted').map(({ applicationId }) => applicationId);
    const begun = await this.enrolments.begun(taken.map(enrolmentIdOf));
    for (const applicationId of taken)
      if (!begun.has(enrolmentIdOf(applicationId))) await this.admissions.agree(applicationId, cause);
    yield* this.enrolments.openIn(cohortId);
  }
}
