import { Inject, Injectable } from '@nestjs/common';
import type { Cause } from '#domain';
import { Applications, cohortOf } from '../application/applications.mongo.js';
import { consequenceOf } from '../consequence.js';
import { Admissions } from './admissions.mongo.js';
import { leaveList } from './commands/leave-list.js';
import type { Withdrawal } from './commands/withdraw-application.js';
import { PlacesByCohort } from './places-by-cohort.mongo.js';

/** Nobody hopes for a place that they have no need of any more. */
@Injectable()
export class LeavingLists {
  constructor(
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Applications) private readonly applications: Applications,
    @Inject(Admissions) private readonly admissions: Admissions,
  ) {}

  /** Who has a place no longer waits for another in the same strand. */
  async allBut(applicationId: string, cause: Cause): Promise<void> {
    for (const { id } of await this.applications.othersOpenOf(await this.applications.get(applicationId)))
      await this.leave(id, cause, 'accepted-elsewhere');
  }

  /** One application goes, because the applicant has another for the same. */
  async leave(applicationId: string, cause: Cause, because?: Withdrawal['because']): Promise<void> {
    const application = await this.applications.get(applicationId);
    const leaving = consequenceOf(cause, `left ${applicationId}`);
    await this.admissions.enter(applicationId, leaving);
    const withdrawal = { applicationId, ...(because && { because }) };
    await this.places.handle(cohortOf(application), withdrawal, leaveList, leaving);
    await this.admissions.agree(applicationId, cause);
  }
}
