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

  /** URNs of all schools for which someone takes or took part in one of these cohorts. */
  async urnsIn(cohortIds: string[]): Promise<string[]> {
    const own = { $match: { 'value.cohortId': { $in: cohortIds } } };
    const each = [{ $unwind: '$value.urns' }, { $group: { _id: '$value.urns' } }];
    return (await this.aggregate<{ _id: string }>([own, ...each])).map(({ _id }) => _id);
  }
}
