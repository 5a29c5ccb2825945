import { Controller, Inject } from '@nestjs/common';
import { CohortMovedToVersion } from '#contracts';
import { On, type Delivered } from '#kafka';
import { Strands } from '#service';
import { changePlan } from '../roster/commands/change-plan.js';
import { Rosters } from '../roster/rosters.mongo.js';

@Controller()
export class WhenCohortMovesToVersion {
  constructor(
    @Inject(Rosters) private readonly rosters: Rosters,
    @Inject(Strands) private readonly strands: Strands,
  ) {}

  @On(CohortMovedToVersion, { early: ['strand.unknown', 'roster.unknown'] })
  async changeItsPlan({ data, cause }: Delivered<CohortMovedToVersion>) {
    const definition = await this.strands.definition(data.strand, data.toVersion);
    await this.rosters.handle(data.cohortId, { ...data, definition }, changePlan, cause);
  }
}
