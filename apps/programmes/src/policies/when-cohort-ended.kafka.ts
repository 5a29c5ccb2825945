import { Controller } from '@nestjs/common';
import { CohortCancelled, CohortFinished, CohortMerged, StrandClosed } from '#contracts';
import type { Cause } from '#domain';
import { On, type Delivered } from '#kafka';
import { Cohorts } from '../cohort/cohorts.mongo.js';
import { windUpStrand } from '../strand/commands/wind-up-strand.js';
import { Strands } from '../strand/strands.mongo.js';

const normal = ['strand.not-closing', 'strand.cohorts-left'];

/** A strand that takes no new cohorts is closed when the last one has ended. */
@Controller()
export class WhenCohortEnded {
  constructor(
    private readonly strands: Strands,
    private readonly cohorts: Cohorts,
  ) {}

  @On(CohortFinished, { normal })
  async finished({ data, cause }: Delivered<CohortFinished>) {
    await this.windUp(data.strand, cause);
  }

  @On(CohortCancelled, { normal })
  async cancelled({ data, cause }: Delivered<CohortCancelled>) {
    await this.windUp(data.strand, cause);
  }

  @On(CohortMerged, { normal })
  async merged({ data, cause }: Delivered<CohortMerged>) {
    await this.windUp(data.strand, cause);
  }

  @On(StrandClosed, { normal })
  async closed({ data, cause }: Delivered<StrandClosed>) {
    await this.windUp(data.strand, cause);
  }

  private async windUp(code: string, cause: Cause) {
    const cohortsLeft = await this.cohorts.leftOf(code);
    await this.strands.handle(await this.strands.idOf(code), { cohortsLeft }, windUpStrand, cause);
  }
}
