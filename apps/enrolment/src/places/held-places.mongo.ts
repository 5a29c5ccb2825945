import { Inject, Injectable } from '@nestjs/common';
import { unreachable, type Cause } from '#domain';
import { consequenceOf } from '../consequence.js';
import { isOpen, type BegunEnrolment, type OpenEnrolment } from '../enrolment/enrolment.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { moveApplicant } from './commands/move-applicant.js';
import { pausePlace } from './commands/pause-place.js';
import { releasePlace } from './commands/release-place.js';
import { takeBackPlace } from './commands/take-back-place.js';
import { useUpPlace } from './commands/use-up-place.js';
import { PlacesByCohort } from './places-by-cohort.mongo.js';

/** A place follows its enrolment: freed, used up, or counted at another school. */
@Injectable()
export class HeldPlaces {
  constructor(
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(Organisations) private readonly organisations: Organisations,
  ) {}

  async follow(enrolmentId: string, cause: Cause): Promise<void> {
    const { state: enrolment } = await this.enrolments.get(enrolmentId);
    if (enrolment.status === 'none') return;
    await this.leaveFormer(enrolment, cause);
    const { cohortId, applicationId, step } = enrolment;
    switch (enrolment.status) {
      case 'withdrawn': {
        const { reconsidered: reason } = enrolment;
        await (reason
          ? this.places.handle(
              cohortId,
              { applicationId, step, reason },
              takeBackPlace,
              consequenceOf(cause, 'taken back'),
            )
          : this.places.handle(cohortId, { applicationId, step }, releasePlace, consequenceOf(cause, 'released')));
        return;
      }
      case 'superseded':
        await this.places.handle(cohortId, { applicationId, step }, releasePlace, consequenceOf(cause, 'released'));
        return;
      case 'completed':
      case 'not-completed':
        await this.places.handle(cohortId, { applicationId }, useUpPlace, consequenceOf(cause, 'used up'));
        return;
      case 'active':
      case 'deferred':
        await this.moveAlong(enrolment, cause);
        if (enrolment.status === 'deferred' && !enrolment.keepsPlace)
          await this.places.handle(cohortId, { applicationId, step }, pausePlace, consequenceOf(cause, 'paused'));
        return;
      default:
        unreachable(enrolment);
    }
  }

  private async leaveFormer(enrolment: BegunEnrolment, cause: Cause): Promise<void> {
    const { applicationId } = enrolment;
    const leave = isOpen(enrolment) ? pausePlace : releasePlace;
    for (const former of formerOf(enrolment))
      await this.places.handle(former, { applicationId }, leave, consequenceOf(cause, `left ${former}`));
  }

  /** Also where it was before: there stands the claim that nobody takes part twice. */
  private async moveAlong(enrolment: OpenEnrolment, cause: Cause): Promise<void> {
    const { cohortId, applicationId, organisationId } = enrolment;
    const { authority: toAuthority } = await this.organisations.authorityOf(organisationId);
    const move = { applicationId, toOrganisationId: organisationId, ...(toAuthority && { toAuthority }) };
    for (const former of formerOf(enrolment))
      await this.places.handle(former, move, moveApplicant, consequenceOf(cause, `moved ${former}`));
    await this.places.handle(cohortId, move, moveApplicant, consequenceOf(cause, 'moved'));
  }
}

const formerOf = ({ former, cohortId }: BegunEnrolment): Set<string> =>
  new Set(former.filter((one) => one !== cohortId));
