import { Injectable } from '@nestjs/common';
import type { Cause } from '#domain';
import type { Stored } from '#mongo';
import { isSubmitted, type Application } from '../application/application.js';
import { Applications, cohortOf } from '../application/applications.mongo.js';
import { mergeApplicant } from '../application/commands/merge-applicant.js';
import { laterOf } from '../application/later-of.js';
import { consequenceOf } from '../consequence.js';
import { LeavingLists } from '../places/leaving-lists.mongo.js';
import { mergeApplicant as mergePlace } from '../places/commands/merge-applicant.js';
import { PlacesByCohort } from '../places/places-by-cohort.mongo.js';
import type { Merged } from './as-one-participant.js';
import { mergeParticipant } from './commands/merge-participant.js';
import { Enrolments } from './enrolments.mongo.js';
import { Joins } from './joins.mongo.js';

/** Places, applications and enrolments of a record that was merged become those of the one that stands. */
@Injectable()
export class MergedParticipations {
  constructor(
    private readonly applications: Applications,
    private readonly leaving: LeavingLists,
    private readonly places: PlacesByCohort,
    private readonly enrolments: Enrolments,
    private readonly joins: Joins,
  ) {}

  /** Where both take part in a strand the earlier enrolment stays; where both wait for a cohort, the earlier application. */
  async follow(merged: Merged, cause: Cause): Promise<void> {
    await this.joinThoseOfBoth(merged, cause);
    await this.withdrawTheLater(merged, cause);
    for (const application of await this.applications.of(merged.personId))
      await this.rename(application, merged, cause);
    for await (const { id } of this.enrolments.naming(merged.personId))
      await this.enrolments.handle(id, merged, mergeParticipant, consequenceOf(cause, 'participant'));
    for (const { state } of await this.enrolments.openOf(merged.intoPersonId))
      await this.leaving.allBut(state.applicationId, cause);
  }

  private async joinThoseOfBoth({ personId, intoPersonId }: Merged, cause: Cause): Promise<void> {
    const theirs = await this.enrolments.openOf(intoPersonId);
    for (const mine of await this.enrolments.openOf(personId)) {
      const same = theirs.find(({ state }) => state.strand === mine.state.strand);
      if (same) await this.joins.join([mine.id, same.id], cause.today, cause);
    }
  }

  private async withdrawTheLater({ personId, intoPersonId }: Merged, cause: Cause): Promise<void> {
    const theirs = await this.applications.of(intoPersonId, true);
    for (const mine of await this.applications.of(personId, true)) {
      const same = theirs.find((other) => cohortOf(other) === cohortOf(mine));
      if (same) await this.leaving.leave(laterOf(mine, same).id, cause);
    }
  }

  private async rename({ id, state }: Stored<Application>, merged: Merged, cause: Cause): Promise<void> {
    if (!isSubmitted(state)) return;
    const { intoPersonId } = merged;
    const place = { applicationId: id, intoPersonId };
    await this.places.handle(state.cohortId, place, mergePlace, consequenceOf(cause, `applicant ${id}`));
    await this.applications.handle(id, merged, mergeApplicant, consequenceOf(cause, 'applicant'));
  }
}
