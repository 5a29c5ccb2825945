import { Controller, Inject } from '@nestjs/common';
import { CohortOpened } from '#contracts';
import { On, type Delivered } from '#kafka';
import { Strands } from '#service';
import { openRoster } from '../roster/commands/open-roster.js';
import { Rosters } from '../roster/rosters.mongo.js';

@Controller()
export class WhenCohortOpened {
  constructor(
    @Inject(Rosters) private readonly rosters: Rosters,
    @Inject(Strands) private readonly strands: Strands,
  ) {}

  @On(CohortOpened, { early: ['strand.unknown'] })
  async openItsRoster({ data, cause }: Delivered<CohortOpened>) {
    const definition = await this.strands.definition(data.strand, data.strandVersion);
    await this.rosters.handle(data.cohortId, { ...data, definition }, openRoster, cause);
  }
}
