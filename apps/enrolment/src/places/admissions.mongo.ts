import { Inject, Injectable } from '@nestjs/common';
import { Refusal, unreachable, type Cause, type Committed, type Decide } from '#domain';
import type { Stored } from '#mongo';
import { appliedOf, applicantOf, isSubmitted, mustBeSubmitted, type Application } from '../application/application.js';
import { Applications } from '../application/applications.mongo.js';
import { hearOutcome } from '../application/commands/hear-outcome.js';
import { consequenceOf } from '../consequence.js';
import { enrolmentIdOf } from '../enrolment/enrolment-id.js';
import { enrol } from '../enrolment/commands/enrol.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { enterApplication } from './commands/enter-application.js';
import { moveApplicant } from './commands/move-applicant.js';
import { releasePlace } from './commands/release-place.js';
import { useUpPlace } from './commands/use-up-place.js';
import { withdrawApplication } from './commands/withdraw-application.js';
import { PlacesByCohort } from './places-by-cohort.mongo.js';
import type { Places, PlacesEvent } from './places.js';

/**
 * The way in and out of a cohort. Its places decide in one write; application and enrolment then agree with them.
 * Each step looks at what is decided and does what is missing, so routes and policies may both take it, in any order.
 */
@Injectable()
export class Admissions {
  constructor(
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Applications) private readonly applications: Applications,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
  ) {}

  /** A decision on an application: answers with the application when all agree. */
  async decide<Command extends { applicationId: string }>(
    command: Command,
    decide: Decide<Command, Places, PlacesEvent>,
    cause: Cause,
  ): Promise<Committed> {
    const { applicationId } = command;
    const application = await this.applications.get(applicationId, cause.reach);
    const { cohortId, selection } = mustBeSubmitted(application.state);
    await this.enter(applicationId, cause);
    const { reach: _reach, expectedVersion, ...decided } = cause;
    // Asked inside the decision, so that a repeated request is recognised before.
    const ifUnchanged: typeof decide = (asked, places, given) => {
      mustBeAt(expectedVersion, application.version);
      return decide(asked, places, given);
    };
    const { happened } = await this.places.handle(cohortId, { ...command, selection }, ifUnchanged, decided);
    await this.agree(applicationId, cause);
    const { version } = await this.applications.get(applicationId);
    return { id: applicationId, version, happened };
  }

  /** The application enters the places of its cohort, which may offer one at once. */
  async enter(applicationId: string, cause: Cause): Promise<void> {
    const application = await this.applications.get(applicationId);
    // Whoever has heard from the places has entered them.
    if (!isSubmitted(application.state) || application.state.step > 0) return;
    const { cohortId, organisationId } = application.state;
    const candidate = { applicationId, applicant: applicantOf(application.state), organisationId };
    await this.places.handle(cohortId, candidate, enterApplication, consequenceOf(cause, 'entered'));
    await this.agree(applicationId, cause);
  }

  /** The application hears what the places decided; an accepted one becomes an enrolment. */
  async agree(applicationId: string, cause: Cause): Promise<void> {
    const application = await this.applications.get(applicationId);
    const places = (await this.places.get(cohortOf(application))).state;
    const entry = places.status === 'none' ? undefined : places.entries[applicationId];
    if (!entry || places.status === 'none' || !isSubmitted(application.state)) return;
    const heard = consequenceOf(cause, `heard ${entry.step}`);
    await this.applications.handle(applicationId, { entry }, hearOutcome, heard);
    if (entry.status !== 'accepted') return;
    const begins = places.cohort.runs.from;
    const place = { ...appliedOf(application.state), acceptedOn: entry.on, begins };
    await this.enrolments.handle(enrolmentIdOf(applicationId), place, enrol, consequenceOf(cause, 'enrolled'));
  }

  /** Who has a place no longer waits for another in the same strand. */
  async leaveOtherLists(applicationId: string, cause: Cause): Promise<void> {
    for (const { id, ...other } of await this.applications.othersOpenOf(await this.applications.get(applicationId))) {
      const leaving = consequenceOf(cause, 'left the other lists');
      await this.places.handle(cohortOf(other), { applicationId: id }, withdrawApplication, leaving);
      await this.agree(id, cause);
    }
  }

  /** The place follows its enrolment: freed, used up, or counted at another school. */
  async placeFollows(enrolmentId: string, cause: Cause): Promise<void> {
    const { state: enrolment } = await this.enrolments.get(enrolmentId);
    if (enrolment.status === 'none') return;
    const { cohortId, applicationId, organisationId } = enrolment;
    switch (enrolment.status) {
      case 'withdrawn':
        await this.places.handle(cohortId, { applicationId }, releasePlace, consequenceOf(cause, 'released'));
        return;
      case 'completed':
      case 'not-completed':
        await this.places.handle(cohortId, { applicationId }, useUpPlace, consequenceOf(cause, 'used up'));
        return;
      case 'active':
      case 'deferred': {
        const move = { applicationId, toOrganisationId: organisationId };
        await this.places.handle(cohortId, move, moveApplicant, consequenceOf(cause, 'moved'));
        return;
      }
      default:
        unreachable(enrolment);
    }
  }
}

const mustBeAt = (expected: number | undefined, version: number): void => {
  if (expected !== undefined && expected !== version)
    throw new Refusal('precondition', 'precondition.version-changed', `It is at version ${version} by now`);
};

const cohortOf = ({ state }: Pick<Stored<Application>, 'state'>): string =>
  state.status === 'none' ? '' : state.cohortId;
