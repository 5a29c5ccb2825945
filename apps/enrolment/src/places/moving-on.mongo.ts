import { Inject, Injectable } from '@nestjs/common';
import type { SchoolSucceeded } from '#contracts';
import type { Cause } from '#domain';
import type { Stored } from '#mongo';
import { isSubmitted, type Application, type Submitted } from '../application/application.js';
import { Applications } from '../application/applications.mongo.js';
import { followSuccessor } from '../application/commands/follow-successor.js';
import { goOnInCohort } from '../application/commands/go-on-in-cohort.js';
import { moveDraft } from '../application/commands/move-draft.js';
import { laterOf } from '../application/later-of.js';
import { consequenceOf } from '../consequence.js';
import { goOnWaiting } from '../enrolment/commands/go-on-waiting.js';
import { enrolmentIdOf } from '../enrolment/enrolment-id.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { Admissions } from './admissions.mongo.js';
import { carryOver } from './commands/carry-over.js';
import { moveApplicant } from './commands/move-applicant.js';
import type { Coming } from './entry.js';
import { LeavingLists } from './leaving-lists.mongo.js';
import { PlacesByCohort } from './places-by-cohort.mongo.js';
import type { Places } from './places.js';

/** Applications that are not decided go on with their cohort, or with the school they come from. */
@Injectable()
export class MovingOn {
  constructor(
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Applications) private readonly applications: Applications,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(Admissions) private readonly admissions: Admissions,
    @Inject(LeavingLists) private readonly leaving: LeavingLists,
  ) {}

  /** The other cohort takes in all who come with one write, so that who applied together stay together. */
  async withCohort(applicationId: string, fromCohortId: string, cause: Cause, met: string[] = []): Promise<void> {
    const entries = entriesOf((await this.places.get(fromCohortId)).state);
    const moved = entries[applicationId];
    if (moved?.status !== 'moved') return;
    const { toCohortId: cohortId } = moved;
    const came = consequenceOf(cause, `came over from ${fromCohortId}`);
    await this.places.handle(cohortId, { coming: comingIn(entries) }, carryOver, came);
    const { state: there } = await this.places.get(cohortId);
    const entry = entriesOf(there)[applicationId];
    if (there.status === 'none' || !entry) return;
    const { strandVersion, runs } = there.cohort;
    if (moved.stood.rank === 'returner') {
      const waiting = { fromCohortId, to: { cohortId, strandVersion }, begins: runs.from };
      const waits = consequenceOf(cause, `waits in ${cohortId}`);
      await this.enrolments.handle(enrolmentIdOf(applicationId), waiting, goOnWaiting, waits);
    }
    const going = { fromCohortId, cohortId, strandVersion, entry };
    await this.applications.handle(applicationId, going, goOnInCohort, consequenceOf(cause, `in ${cohortId}`));
    await this.admissions.agree(applicationId, cause);
    if (met.includes(cohortId)) return;
    await this.withCohort(applicationId, cohortId, cause, [...met, fromCohortId]); // which may have been merged itself
  }

  /** A form that is filled in for a cohort that was merged is one for the cohort that goes on. */
  async drafts(fromCohortId: string, cause: Cause): Promise<void> {
    const { state: there } = await this.places.get(await this.places.carryingOnFor(fromCohortId));
    if (there.status === 'none') return;
    for await (const { id } of this.applications.draftsFor(fromCohortId))
      await this.applications.handle(id, { fromCohortId, cohort: there.cohort }, moveDraft, cause);
  }

  async withSchool({ organisationId, successorId, successorUrn, on }: SchoolSucceeded, cause: Cause): Promise<void> {
    const successor = { organisationId: successorId, urn: successorUrn };
    const { authority: toAuthority } = await this.organisations.authorityOf(successorId);
    const move = { toOrganisationId: successorId, ...(toAuthority && { toAuthority }) };
    for await (const application of this.applications.openFrom(organisationId)) {
      const { id, state } = application;
      if (!isSubmitted(state) || (await this.leavesForOther(application, state, successorId, cause))) continue;
      await this.admissions.enter(id, consequenceOf(cause, `entered ${id}`));
      const place = { applicationId: id, ...move };
      await this.places.handle(state.cohortId, place, moveApplicant, consequenceOf(cause, `moved ${id}`));
      const followed = consequenceOf(cause, 'went with the school');
      await this.applications.handle(id, { organisationId, on, successor }, followSuccessor, followed);
    }
  }

  /** Two whole schools that become one take part in a strand once, and hope for a place of a cohort once. */
  private async leavesForOther(
    application: Stored<Application>,
    { personId, strand, cohortId }: Submitted,
    successorId: string,
    cause: Cause,
  ): Promise<boolean> {
    if (personId !== undefined) return false;
    if (await this.enrolments.isOpenFor(strand, { organisationId: successorId })) {
      await this.leaving.leave(application.id, cause, 'accepted-elsewhere');
      return true;
    }
    const other = await this.applications.openOfSchool(successorId, cohortId);
    const later = other && laterOf(application, other);
    if (later) await this.leaving.leave(later.id, cause);
    return later === application;
  }
}

const entriesOf = (places: Places) => (places.status === 'none' ? {} : places.entries);

const comingIn = (entries: ReturnType<typeof entriesOf>): Coming[] =>
  Object.values(entries)
    .flatMap((entry) => (entry.status === 'moved' ? [entry] : []))
    .toSorted((one, other) => one.turn - other.turn);
