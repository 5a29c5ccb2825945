import { Controller, Inject } from '@nestjs/common';
import { CohortCancelled, CohortMerged } from '#contracts';
import type { Cause } from '#domain';
import { On, type Delivered } from '#kafka';
import { closeRoster } from '../roster/commands/close-roster.js';
import { sessionIdsOf } from '../roster/roster.js';
import { Rosters } from '../roster/rosters.mongo.js';
import { cancelWithCohort } from '../session/commands/cancel-with-cohort.js';
import { Sessions } from '../session/sessions.mongo.js';

const early = ['roster.unknown', 'session.unknown'];

/** What lies ahead of a cohort that ends before its time, cancelled or taught together with another, does not take place. */
@Controller()
export class WhenCohortCancelled {
  constructor(
    @Inject(Rosters) private readonly rosters: Rosters,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @On(CohortCancelled, { early })
  async cancelWhatLiesAhead({ data, cause }: Delivered<CohortCancelled>) {
    await this.end(data.cohortId, cause);
  }

  @On(CohortMerged, { early })
  async goOnElsewhere({ data, cause }: Delivered<CohortMerged>) {
    await this.end(data.cohortId, cause);
  }

  private async end(cohortId: string, cause: Cause) {
    await this.rosters.handle(cohortId, {}, closeRoster, cause);
    for (const sessionId of sessionIdsOf((await this.rosters.get(cohortId)).state))
      await this.sessions.handle(sessionId, {}, cancelWithCohort, cause);
  }
}
