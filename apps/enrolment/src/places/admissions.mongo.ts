import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type Cause, type Committed, type Decide } from '#domain';
import type { Stored } from '#mongo';
import { isSubmitted, type Application } from '../application/application.js';
import { mustBeSubmitted } from '../application/must-be-submitted.js';
import { appliedOf, applicantOf } from '../application/applied.js';
import { Applications, cohortOf } from '../application/applications.mongo.js';
import { goOnInCohort, type GoOnInCohort } from '../application/commands/go-on-in-cohort.js';
import { hearOutcome, type HearOutcome } from '../application/commands/hear-outcome.js';
import { consequenceOf } from '../consequence.js';
import { enrolmentIdOf } from '../enrolment/enrolment-id.js';
import { enrol } from '../enrolment/commands/enrol.js';
import { followPlace } from '../enrolment/commands/follow-place.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { mustBeAt } from '../must-be-at.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import type { ClosedSchools } from './at-open-schools.js';
import { enterApplication } from './commands/enter-application.js';
import { leaveList } from './commands/leave-list.js';
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
    for (const { id } of await this.togetherWith(application)) await this.agree(id, cause);
    const { version } = await this.applications.get(applicationId);
    return { id: applicationId, version, happened };
  }

  /** A decision that gives a place away: nobody takes one from a school that has closed. */
  async give<Command extends { applicationId: string }>(
    command: Command,
    decide: Decide<Command & { closedSchools: ClosedSchools }, Places, PlacesEvent>,
    cause: Cause,
  ): Promise<Committed> {
    const together = await this.togetherWith(await this.applications.get(command.applicationId, cause.reach));
    const schools = together.map(({ state }) => mustBeSubmitted(state).organisationId);
    return this.decide({ ...command, closedSchools: await this.organisations.closedAmong(schools) }, decide, cause);
  }

  /** The application enters the places of its cohort, which may offer one at once. */
  async enter(applicationId: string, cause: Cause): Promise<void> {
    const application = await this.applications.get(applicationId);
    // Whoever has heard from the places has entered them.
    if (!isSubmitted(application.state) || application.state.step > 0) return;
    const { cohortId, organisationId, groupId } = application.state;
    if (groupId !== undefined) return; // the places took the whole group in
    const authority = await this.organisations.authorityOf(organisationId);
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

  /** Who is back on the list may have applied anew meanwhile: that application hears first that it goes; a group is left. */
  private async hear(application: Stored<Application>, command: HearOutcome, cause: Cause): Promise<void> {
    const heard = consequenceOf(cause, `heard ${command.entry.step}`);
    const hear = () => this.applications.handle(application.id, command, hearOutcome, heard);
    try {
      await hear();
    } catch (error) {
      if (!(error instanceof Refusal && error.code === alreadyApplied[0])) throw error;
      const { state } = application;
      if (isSubmitted(state) && state.groupId !== undefined) return this.leaves(application, heard);
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
    const { on, step, arrived, reopening, returned } = entry;
    const place = {
      cohort: { cohortId, strandVersion: cohort.strandVersion },
      begins: cohort.runs.from,
      cohortIsOver: status === 'closed',
      on,
      step,
      ...(arrived !== undefined && { arrived }),
      ...(reopening && { reopening }),
      ...(returned && { returned }),
    };
    const followed = consequenceOf(cause, `followed ${cohortId} ${step}`);
    await this.enrolments.handle(enrolmentIdOf(applicationId), place, followPlace, followed);
    await this.goAlong(applicationId, { cohortId, strandVersion: cohort.strandVersion, entry }, cause);
  }

  /** What is decided about the applicant from now on is decided by the places of the cohort they have gone to. */
  private async goAlong(applicationId: string, to: Omit<GoOnInCohort, 'fromCohortId'>, cause: Cause): Promise<void> {
    const application = await this.applications.find(applicationId);
    const enrolment = (await this.enrolments.find(enrolmentIdOf(applicationId)))?.state;
    if (!application || !enrolment || enrolment.status === 'none' || enrolment.cohortId !== to.cohortId) return;
    const going = { ...to, fromCohortId: cohortOf(application) };
    if (going.fromCohortId === to.cohortId) return;
    await this.applications.handle(applicationId, going, goOnInCohort, consequenceOf(cause, `along to ${to.cohortId}`));
  }

  /** Who wants a place in a group, and has applied for one alone, keeps that. */
  private async leaves(application: Stored<Application>, cause: Cause): Promise<void> {
    const { id: applicationId } = application;
    await this.places.handle(cohortOf(application), { applicationId }, leaveList, cause);
    await this.agree(applicationId, cause);
  }

  /** It, and everyone of whom the same is decided because they applied together. */
  private async togetherWith(application: Stored<Application>): Promise<Stored<Application>[]> {
    const { state } = application;
    if (!isSubmitted(state) || state.groupId === undefined) return [application];
    const { cohortId, groupId } = state;
    return Array.fromAsync(this.applications.each({ 'state.cohortId': cohortId, 'state.groupId': groupId }));
  }
}
