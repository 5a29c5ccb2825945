import { Controller, Inject } from '@nestjs/common';
import { EnrolmentMovedToCohort } from '#contracts';
import { On, type Delivered } from '#kafka';
import { pauseParticipation } from '../roster/commands/pause-participation.js';
import { takeOverMembers } from '../roster/commands/take-over-members.js';
import { Rosters } from '../roster/rosters.mongo.js';

/** Who goes on in another cohort is expected there, and no longer here. */
@Controller()
export class WhenEnrolmentChangesCohort {
  constructor(@Inject(Rosters) private readonly rosters: Rosters) {}

  @On(EnrolmentMovedToCohort, { early: ['roster.unknown'] })
  async move({ data, cause }: Delivered<EnrolmentMovedToCohort>) {
    const { enrolmentId, cohortId, toCohortId, on } = data;
    const former = (await this.rosters.get(cohortId)).state;
    await this.rosters.handle(toCohortId, { enrolmentId, on, former }, takeOverMembers, cause);
    await this.rosters.handle(cohortId, { enrolmentId, on, because: 'left' }, pauseParticipation, cause);
  }
}
