import { Inject, Injectable } from '@nestjs/common';
import type { Cause, Committed } from '#domain';
import { mustBeSubmitted } from '../application/must-be-submitted.js';
import { Applications } from '../application/applications.mongo.js';
import { consequenceOf } from '../consequence.js';
import { takeBackAcceptance } from '../enrolment/commands/take-back-acceptance.js';
import { enrolmentIdOf } from '../enrolment/enrolment-id.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { mustBeAt } from '../must-be-at.js';
import { Admissions } from './admissions.mongo.js';
import { rejoinWaitingList, type RejoinWaitingList } from './commands/rejoin-waiting-list.js';
import { reopenApplication, type ReopenApplication } from './commands/reopen-application.js';
import { takeBackPlace } from './commands/take-back-place.js';
import { PlacesByCohort } from './places-by-cohort.mongo.js';

/** What was decided, or lost, is looked at once more. */
@Injectable()
export class Reconsiderations {
  constructor(
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Applications) private readonly applications: Applications,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(Admissions) private readonly admissions: Admissions,
  ) {}

  /** Considered again: an acceptance is taken back by its enrolment, which knows whether anything is recorded. */
  async reopen(command: ReopenApplication, cause: Cause): Promise<Committed> {
    const { applicationId, reason } = command;
    const { state, version } = await this.applications.get(applicationId, cause.reach);
    const { cohortId, status } = mustBeSubmitted(state);
    const cohortIsOver = (await this.places.get(cohortId)).state.status === 'closed';
    const enrolmentId = enrolmentIdOf(applicationId);
    // Asked also once it was taken back, so that a request that was cut off after it is recognised.
    const ifAccepted: typeof takeBackAcceptance = (asked, enrolment, given) => {
      if (status !== 'accepted') return [];
      mustBeAt(cause.expectedVersion, version);
      return takeBackAcceptance(asked, enrolment, given);
    };
    const takingBack = consequenceOf(cause, 'taken back');
    const taken = await this.enrolments.handle(enrolmentId, { reason, cohortIsOver }, ifAccepted, takingBack);
    const enrolment = (await this.enrolments.find(enrolmentId))?.state;
    const step = enrolment?.status === 'withdrawn' && enrolment.reconsidered ? enrolment.step : undefined;
    if (taken.happened.length === 0 && (status !== 'accepted' || step === undefined))
      return this.admissions.decide(command, reopenApplication, cause);
    const { expectedVersion: _asked, ...unconditional } = cause;
    const follow: typeof takeBackPlace = (asked, places, given) =>
      step === undefined ? [] : takeBackPlace(asked, places, given);
    return this.admissions.decide({ ...command, ...(step !== undefined && { step }) }, follow, unconditional);
  }

  /** One who has lost an offer waits again, unless they take part in the strand meanwhile. */
  async rejoin(command: RejoinWaitingList, cause: Cause): Promise<Committed> {
    const { state } = await this.applications.get(command.applicationId, cause.reach);
    const applied = mustBeSubmitted(state);
    const enrolled = await this.enrolments.isOpenFor(applied.strand, applied);
    return this.admissions.decide({ ...command, enrolled }, rejoinWaitingList, cause);
  }
}
