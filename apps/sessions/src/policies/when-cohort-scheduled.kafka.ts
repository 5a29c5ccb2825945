import { Controller, Inject } from '@nestjs/common';
import { CohortScheduled } from '#contracts';
import { On, type Delivered } from '#kafka';
import { Rosters } from '../roster/rosters.mongo.js';
import { Sessions } from '../session/sessions.mongo.js';

@Controller()
export class WhenCohortScheduled {
  constructor(
    @Inject(Rosters) private readonly rosters: Rosters,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @On(CohortScheduled)
  async makeItsSessions({ data, cause }: Delivered<CohortScheduled>) {
    await this.sessions.follow(await this.rosters.get(data.cohortId), cause);
  }
}
