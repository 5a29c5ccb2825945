import { Inject, Injectable } from '@nestjs/common';
import { CohortExternalIdChanged, publish } from '#contracts';
import { daysOfAcademicYear, type ExternalIdChanged, type Reach } from '#domain';
import { aggregate, AggregateStore, identified, Mongo, type Stored } from '#mongo';
import { called, claimsOf, evolve, known, noCohort, scopeOf, type Cohort, type CohortEvent } from './cohort.js';
import { publishes } from './publishes.js';
import { due, startOrFinish } from './timer.js';

const kept = aggregate<Cohort, CohortEvent>({
  name: 'cohort',
  collection: 'cohorts',
  initial: noCohort,
  evolve,
  publishes,
  scopeOf,
  claims: claimsOf,
  timer: { due, decide: startOrFinish },
  indexes: [{ 'state.strand': 1 }, { 'state.status': 1 }, { 'state.partnershipId': 1 }],
});

const cohorts = identified(kept, ({ system, externalId }, { id: cohortId }, cohort) =>
  publish(CohortExternalIdChanged, {
    cohortId,
    strand: known(cohort).strand,
    system,
    ...(externalId !== undefined && { externalId }),
  }),
);

/** The filter for cohorts that are taught in an academic year, wholly or in part; every cohort without a year. */
export const taughtIn = (academicYear: string | undefined): object => {
  if (academicYear === undefined) return {};
  const { from, until } = daysOfAcademicYear(academicYear);
  return { 'state.runs.from': { $lte: until }, 'state.runs.until': { $gte: from } };
};

@Injectable()
export class Cohorts extends AggregateStore<Cohort, CohortEvent | ExternalIdChanged> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, cohorts);
  }

  /** The cohort of a strand that is called so, in capitals or not, unless it was cancelled. */
  async named(strand: string, name: string, reach?: Reach): Promise<Stored<Cohort> | undefined> {
    const ofStrand = { 'state.strand': strand, 'state.status': { $ne: 'cancelled' } };
    for await (const cohort of this.each(reach ? { $and: [ofStrand, reach.filter()] } : ofStrand))
      if (called(known(cohort.state).name) === called(name)) return cohort;
    return undefined;
  }

  /** How many cohorts of a strand have been opened and not ended. */
  async leftOf(strand: string): Promise<number> {
    const left = { 'state.strand': strand, 'state.status': { $in: ['open', 'running'] } };
    const [counted] = await this.aggregate<{ cohorts: number }>([{ $match: left }, { $count: 'cohorts' }]);
    return counted?.cohorts ?? 0;
  }

  /** The ids of all cohorts of a partnership. */
  async idsOf(partnershipId: string): Promise<string[]> {
    const own = { $match: { 'state.partnershipId': partnershipId } };
    return (await this.aggregate<{ _id: string }>([own, { $project: { _id: 1 } }])).map(({ _id }) => _id);
  }
}
