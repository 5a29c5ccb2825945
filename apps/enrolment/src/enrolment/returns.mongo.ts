import { Inject, Injectable } from '@nestjs/common';
import type { ReopeningReason } from '#contracts';
import { eventsOf, type Cause, type Committed, type Decide } from '#domain';
import { Strands } from '#service';
import { consequenceOf } from '../consequence.js';
import { mustBeAt } from '../must-be-at.js';
import { Admissions } from '../places/admissions.mongo.js';
import { HeldPlaces } from '../places/held-places.mongo.js';
import { arriveFromCohort } from '../places/commands/arrive-from-cohort.js';
import { returnToPlace } from '../places/commands/return-to-place.js';
import { PlacesByCohort } from '../places/places-by-cohort.mongo.js';
import type { Places, PlacesEvent } from '../places/places.js';
import { moveToCohort, type MoveToCohort } from './commands/move-to-cohort.js';
import { reopenEnrolment, type ReopenEnrolment } from './commands/reopen-enrolment.js';
import { resumeEnrolment, type ResumeEnrolment } from './commands/resume-enrolment.js';
import { isOpen, type BegunEnrolment, type Enrolment, type EnrolmentEvent } from './enrolment.js';
import { Enrolments } from './enrolments.mongo.js';

type Coming = { enrolmentId: string; on: string; reason?: ReopeningReason };
type Known = { id: string; version: number; state: Enrolment };

/** An enrolment needs a place again. The places decide, in one write, whether it has one; the enrolment follows them. */
@Injectable()
export class Returns {
  constructor(
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Admissions) private readonly admissions: Admissions,
    @Inject(HeldPlaces) private readonly heldPlaces: HeldPlaces,
    @Inject(Strands) private readonly strands: Strands,
  ) {}

  async resume(command: ResumeEnrolment, cause: Cause): Promise<Committed> {
    return this.comeBack(command, resumeEnrolment, cause);
  }

  async reopen(command: ReopenEnrolment, cause: Cause): Promise<Committed> {
    return this.comeBack(command, reopenEnrolment, cause);
  }

  async move(command: MoveToCohort, cause: Cause): Promise<Committed> {
    const { toCohortId, on } = command;
    const known = await this.enrolments.get(command.enrolmentId, cause.reach);
    const there = (await this.places.find(toCohortId, cause.reach))?.state;
    const cohort = there?.status === 'none' ? undefined : there?.cohort;
    const plan = cohort && (await this.strands.definition(cohort.strand, cohort.strandVersion))?.plan;
    const decide: Decide<object, Places, PlacesEvent> = (_, places, given) => {
      moveToCohort({ ...command, cohort, plan, step: 0 }, known.state, given);
      return arriveFromCohort(arrivalOf(begun(known.state), on), places, given);
    };
    const { happened } = await this.taken(toCohortId, known, decide, cause);
    return this.followed(known, toCohortId, happened, cause);
  }

  /**
   * The cohorts are taught together: nobody is left behind, also where that is more than there are places. A cohort that has
   * been merged itself, or is meanwhile, is not where they stay.
   */
  async merge(enrolmentId: string, into: string, on: string, cause: Cause): Promise<void> {
    const last = await this.places.carryingOnFor(into);
    const known = await this.enrolments.get(enrolmentId);
    if (!isOpen(known.state) || known.state.cohortId === last) return;
    const { state: former } = await this.places.get(known.state.cohortId);
    // Who waits to come back goes along with all who wait.
    if (former.status !== 'none' && former.entries[known.state.applicationId]?.status === 'moved') return;
    const arrival = { ...arrivalOf(known.state, on), merged: true as const };
    await this.places.handle(last, arrival, arriveFromCohort, consequenceOf(cause, `in ${last}`));
    await this.followed(known, last, [], cause);
    if ((await this.places.carryingOnFor(last)) !== last)
      await this.merge(enrolmentId, last, on, consequenceOf(cause, `on from ${last}`));
  }

  /** Where the place was kept, the enrolment decides alone; what it decided is asked first, for places do not remember that. */
  private async comeBack<Command extends Coming>(
    command: Command,
    decide: Decide<Command, Enrolment, EnrolmentEvent>,
    cause: Cause,
  ): Promise<Committed> {
    const { on, reason: reopening } = command;
    const known = await this.enrolments.get(command.enrolmentId, cause.reach);
    const { expectedVersion: _later, ...asked } = cause; // the places decide first, and may have decided before
    const before = await this.enrolments.handle(known.id, command, nothing, asked);
    if (before.happened.length > 0) return before;
    const { applicationId, cohortId } = begun(known.state);
    const returning = { applicationId, on, ...(reopening && { reopening }) };
    const { happened } = await this.taken(
      cohortId,
      known,
      (_, places, given) => {
        const taken = returnToPlace(returning, places, given);
        if (eventsOf(taken).length > 0) decide(command, known.state, given);
        return taken;
      },
      cause,
    );
    return happened.length === 0
      ? this.enrolments.handle(known.id, command, decide, cause)
      : this.followed(known, cohortId, happened, cause);
  }

  /** What may be changed and by whom is asked here, for the places are of many. */
  private taken(
    cohortId: string,
    { version }: Known,
    decide: Decide<object, Places, PlacesEvent>,
    { reach: _reach, expectedVersion, ...cause }: Cause,
  ): Promise<Committed> {
    const ifUnchanged: typeof decide = (command, places, given) => {
      const decided = decide(command, places, given);
      if (eventsOf(decided).length > 0) mustBeAt(expectedVersion, version);
      return decided;
    };
    return this.places.handle(cohortId, {}, ifUnchanged, cause);
  }

  private async followed({ id, state }: Known, cohortId: string, happened: string[], cause: Cause): Promise<Committed> {
    await this.admissions.follow(begun(state).applicationId, cohortId, cause);
    const { state: now, version } = await this.enrolments.get(id);
    if (isOpen(now)) await this.heldPlaces.follow(id, cause); // who waits to come back after a withdrawal has none yet
    return { id, version, happened };
  }
}

/** Only what was decided before is answered. */
const nothing: Decide<object, Enrolment, EnrolmentEvent> = () => [];

const begun = (enrolment: Enrolment): BegunEnrolment => {
  if (enrolment.status === 'none') throw new Error('Stored before it began');
  return enrolment;
};

const arrivalOf = ({ applicationId, personId, organisationId, former }: BegunEnrolment, on: string) => ({
  applicationId,
  applicant: personId ?? organisationId,
  organisationId,
  on,
  arrived: former.length + 1,
});
