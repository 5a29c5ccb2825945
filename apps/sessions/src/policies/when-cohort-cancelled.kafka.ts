import { Controller, Inject } from '@nestjs/common';
import { CohortCancelled } from '#contracts';
import { On, type Delivered } from '#kafka';
import { closeRoster } from '../roster/commands/close-roster.js';
import { sessionIdsOf } from '../roster/roster.js';
import { Rosters } from '../roster/rosters.mongo.js';
import { cancelWithCohort } from '../session/commands/cancel-with-cohort.js';
import { Sessions } from '../session/sessions.mongo.js';

@Controller()
export class WhenCohortCancelled {
  constructor(
    @Inject(Rosters) private readonly rosters: Rosters,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @On(CohortCancelled, { early: ['roster.unknown', 'session.unknown'] })
  async cancelWhatLiesAhead({ data, cause }: Delivered<CohortCancelled>) {
    await this.rosters.handle(data.cohortId, {}, closeRoster, cause);
    for (const sessionId of sessionIdsOf((await this.rosters.get(data.cohortId)).state))
      await this.sessions.handle(sessionId, {}, cancelWithCohort, cause);
  }
}
