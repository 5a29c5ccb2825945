import { IsOptional } from 'class-validator';
import { Id, Whole } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustBe, placesOf, type Cohort, type CohortEvent } from '../cohort.js';
import { mustFit } from '../plan.js';

/** More or fewer places. Fewer than are taken drops no one: enrolment flags the excess. */
export class ChangeCapacity {
  @Id() cohortId!: string;
  @Whole(1, 10_000) capacity!: number;
  /** Left out: as it is. As many as the capacity: no limit. */
  @IsOptional() @Whole(1, 1_000) perSchool?: number;
}

export const changeCapacity: Decide<ChangeCapacity, Cohort, CohortEvent> = ({ capacity, perSchool }, state) => {
  const cohort = mustBe(state, 'open', 'running');
  const kept = cohort.perSchool === undefined ? undefined : Math.min(cohort.perSchool, capacity);
  const places = placesOf({ capacity, perSchool: perSchool ?? kept });
  mustFit(places);
  if (cohort.capacity === places.capacity && cohort.perSchool === places.perSchool)
    throw new Refusal('conflict', 'cohort.nothing-changed', `It has ${capacity} places already`);
  return [{ type: 'CapacityChanged', ...places }];
};
