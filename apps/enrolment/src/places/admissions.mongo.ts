import { Inject, Injectable } from '@nestjs/common';
import { Refusal, unreachable, type Cause, type Committed, type Decide } from '#domain';
import type { Stored } from '#mongo';
import { appliedOf, applicantOf, isSubmitted, mustBeSubmitted, type Application } from '../application/application.js';
import { Applications, cohortOf } from '../application/applications.mongo.js';
import { hearOutcome, type HearOutcome } from '../application/commands/hear-outcome.js';
import { consequenceOf } from '../consequence.js';
import { enrolmentIdOf } from '../enrolment/enrolment-id.js';
import { enrol } from '../enrolment/commands/enrol.js';
import { followPlace } from '../enrolment/commands/follow-place.js';
import { isOpen } from '../enrolment/enrolment.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { mustBeAt } from '../must-be-at.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { enterApplication } from './commands/enter-application.js';
import { moveApplicant } from './commands/move-applicant.js';
import { pausePlace } from './commands/pause-place.js';
import { rejoinWaitingList, type RejoinWaitingList } from './commands/rejoin-waiting-list.js';
import { releasePlace } from './commands/release-place.js';
import { useUpPlace } from './commands/use-up-place.js';
import { withdrawApplication } from './commands/withdraw-application.js';
import { alreadyApplied } from './in-play.js';
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
    @Inject(Organisations) private readonly organisations: Organisations,
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
    for (const id of await this.togetherWith(application)) await this.agree(id, cause);
    const { version } = await this.applications.get(applicationId);
    return { id: applicationId, version, happened };
  }

  /** One who has lost an offer waits again, unless they take part in the strand meanwhile. */
  async rejoin(command: RejoinWaitingList, cause: Cause): Promise<Committed> {
    const { state } = await this.applications.get(command.applicationId, cause.reach);
    const applied = mustBeSubmitted(state);
    const enrolled = await this.enrolments.isOpenFor(applied.strand, applied);
    return this.decide({ ...command, enrolled }, rejoinWaitingList, cause);
  }

  /** The application enters the places of its cohort, which may offer one at once. */
  async enter(applicationId: string, cause: Cause): Promise<void> {
    const application = await this.applications.get(applicationId);
    // Whoever has heard from the places has entered them.
    if (!isSubmitted(application.state) || application.state.step > 0) return;
    const { cohortId, organisationId, groupId } = application.state;
    if (groupId !== undefined) return; // the places took the whole group in
    const authority = await this.authorityOf(organisationId);
    const candidate = { applicationId, applicant: applicantOf(application.state), organisationId, ...authority };
    await this.places.handle(cohortId, candidate, enterApplication, consequenceOf(cause, 'entered'));
    await this.agree(applicationId, cause);
  }

  /** The application hears what the places decided; an accepted one becomes an enrolment. */
  async agree(applicationId: string, cause: Cause): Promise<void> {
    const application = await this.applications.find(applicationId);
    if (!application) return; // one of a group: agrees once its application is there
    const places = (await this.places.get(cohortOf(application))).state;
    const entry = places.status === 'none' ? undefined : places.entries[applicationId];
    if (!entry || places.status === 'none' || !isSubmitted(application.state)) return;
    await this.hear(application, { entry }, cause);
    if (entry.status !== 'accepted') return;
    const { runs, strandVersion } = places.cohort; // which may have moved to a newer version since they applied
    const { groupId: _group, ...applied } = appliedOf(application.state);
    const place = { ...applied, strandVersion, acceptedOn: entry.on, begins: runs.from, step: entry.step };
    await this.enrolments.handle(enrolmentIdOf(applicationId), place, enrol, consequenceOf(cause, 'enrolled'));
    await this.follow(applicationId, places.cohort.cohortId, cause);
  }

  /** Who is back on the list may have applied anew meanwhile: that application hears first that it goes. */
  private async hear(application: Stored<Application>, command: HearOutcome, cause: Cause): Promise<void> {
    const heard = consequenceOf(cause, `heard ${command.entry.step}`);
    const hear = () => this.applications.handle(application.id, command, hearOutcome, heard);
    try {
      await hear();
    } catch (error) {
      if (!(error instanceof Refusal && error.code === alreadyApplied[0])) throw error;
      for (const other of await this.applications.othersOpenOf(application)) {
        await this.enter(other.id, consequenceOf(cause, `made way ${other.id}`));
        await this.agree(other.id, cause);
      }
      await hear();
    }
  }

  /** The enrolment follows a place that was taken for it once more, in its cohort or in another. */
  async follow(applicationId: string, cohortId: string, cause: Cause): Promise<void> {
    const places = (await this.places.get(cohortId)).state;
    const entry = places.status === 'none' ? undefined : places.entries[applicationId];
    if (places.status === 'none' || entry?.status !== 'accepted') return;
    const { cohort, status } = places;
    const { on, step, arrived, reopening } = entry;
    const place = {
      cohort: { cohortId, strandVersion: cohort.strandVersion },
      begins: cohort.runs.from,
      cohortIsOver: status === 'closed',
      on,
      step,
      ...(arrived !== undefined && { arrived }),
      ...(reopening && { reopening }),
    };
    const followed = consequenceOf(cause, `followed ${cohortId} ${step}`);
    await this.enrolments.handle(enrolmentIdOf(applicationId), place, followPlace, followed);
  }

  /** Who has a place no longer waits for another in the same strand. */
  async leaveOtherLists(applicationId: string, cause: Cause): Promise<void> {
    for (const { id, ...other } of await this.applications.othersOpenOf(await this.applications.get(applicationId))) {
      const leaving = consequenceOf(cause, 'left the other lists');
      await this.enter(id, leaving);
      const withdrawal = { applicationId: id, because: 'accepted-elsewhere' as const };
      await this.places.handle(cohortOf(other), withdrawal, withdrawApplication, leaving);
      await this.agree(id, cause);
    }
  }

  /** One application goes, because the applicant has another for the same. */
  async leaveList(applicationId: string, cause: Cause): Promise<void> {
    const application = await this.applications.get(applicationId);
    const leaving = consequenceOf(cause, `left ${applicationId}`);
    await this.places.handle(cohortOf(application), { applicationId }, withdrawApplication, leaving);
    await this.agree(applicationId, cause);
  }

  /** The place follows its enrolment: freed, used up, or counted at another school. */
  async placeFollows(enrolmentId: string, cause: Cause): Promise<void> {
    const { state: enrolment } = await this.enrolments.get(enrolmentId);
    if (enrolment.status === 'none') return;
    const { cohortId, applicationId, organisationId, step } = enrolment;
    for (const former of new Set(enrolment.former.filter((one) => one !== cohortId))) {
      const leave = isOpen(enrolment) ? pausePlace : releasePlace;
      await this.places.handle(former, { applicationId }, leave, consequenceOf(cause, `left ${former}`));
    }
    switch (enrolment.status) {
      case 'withdrawn':
      case 'superseded':
        await this.places.handle(cohortId, { applicationId, step }, releasePlace, consequenceOf(cause, 'released'));
        return;
      case 'completed':
      case 'not-completed':
        await this.places.handle(cohortId, { applicationId }, useUpPlace, consequenceOf(cause, 'used up'));
        return;
      case 'active':
      case 'deferred': {
        const { authority: toAuthority } = await this.authorityOf(organisationId);
        const move = { applicationId, toOrganisationId: organisationId, ...(toAuthority && { toAuthority }) };
        await this.places.handle(cohortId, move, moveApplicant, consequenceOf(cause, 'moved'));
        if (enrolment.status === 'deferred' && !enrolment.keepsPlace)
          await this.places.handle(cohortId, { applicationId, step }, pausePlace, consequenceOf(cause, 'paused'));
        return;
      }
      default:
        unreachable(enrolment);
    }
  }

  /** It, and everyone of whom the same is decided because they applied together. */
  private async togetherWith({ id, state }: Stored<Application>): Promise<string[]> {
    if (!isSubmitted(state) || state.groupId === undefined) return [id];
    const { cohortId, groupId } = state;
    return Array.fromAsync(
      this.applications.each({ 'state.cohortId': cohortId, 'state.groupId': groupId }),
      (one) => one.id,
    );
  }

  private async authorityOf(organisationId: string): Promise<{ authority?: string }> {
    const organisation = (await this.organisations.find(organisationId))?.state;
    const authority = organisation?.status === 'none' ? undefined : organisation?.localAuthorityName;
    return authority === undefined ? {} : { authority };
  }
}
