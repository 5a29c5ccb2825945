import { Inject, Injectable } from '@nestjs/common';
import type { Reach } from '#domain';
import { Strands } from '../strand/strands.mongo.js';
import { Enrolled } from '../views/enrolled.mongo.js';
import { Taught } from '../views/taught.mongo.js';
import { known } from './cohort.js';
import { Cohorts } from './cohorts.mongo.js';
import type { MoveFacts } from './commands/move-cohort.js';
import type { MergerFacts } from './merger.js';

/** Gathers what must be known before a cohort moves to a version or merges: of its strand, sessions and enrolments. */
@Injectable()
export class CohortEvidence {
  constructor(
    @Inject(Cohorts) private readonly cohorts: Cohorts,
    @Inject(Strands) private readonly strands: Strands,
    @Inject(Taught) private readonly taught: Taught,
    @Inject(Enrolled) private readonly enrolled: Enrolled,
  ) {}

  async ofMove(cohortId: string, reach?: Reach): Promise<MoveFacts> {
    const { strand } = known((await this.cohorts.get(cohortId, reach)).state);
    const [itsStrand, sessions] = await Promise.all([this.strands.named(strand), this.taught.to(cohortId)]);
    return { itsStrand: itsStrand?.state, sessions };
  }

  async ofMerger(cohortId: string, into: string, reach?: Reach): Promise<MergerFacts> {
    const [other, here, there] = await Promise.all([
      this.cohorts.find(into, reach),
      this.enrolled.in(cohortId),
      this.enrolled.in(into),
    ]);
    return { into, other: other?.state, takingPart: { here, there } };
  }
}
