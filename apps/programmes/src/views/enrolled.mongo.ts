import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { enrolled, type EnrolledLine } from './enrolled.js';

@Injectable()
export class Enrolled extends ViewStore<EnrolledLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, enrolled, { indexes: [{ 'value.cohortId': 1 }] });
  }

  /** Everyone who takes part in a cohort now. */
  async in(cohortId: string): Promise<EnrolledLine[]> {
    return this.many({ 'value.cohortId': cohortId, 'value.takesPart': true });
  }
}
