import { IsOptional } from 'class-validator';
import { Line, Part, Period, Whole } from '#contracts';
import { Refusal } from '#domain';
import { placesOf, planOf, type Places, type Plan } from './cohort.js';

/** The plan as a caller writes it: the same for the first one and for its revisions. */
export class CohortPlan implements Plan {
  /** Unlike that of any other cohort of the strand. */
  @Line() name!: string;
  /** When applications are taken; it may overlap with the teaching. */
  @Part(() => Period) window!: Period;
  /** When the cohort is taught. */
  @Part(() => Period) runs!: Period;
  /** Left out: as the strand has it when the cohort opens. */
  @IsOptional() @Whole(1, 10_000) capacity?: number;
  @IsOptional() @Whole(1, 1_000) perSchool?: number;
}

const mustNotBeReversed = (period: Period, what: string): void => {
  if (period.until < period.from)
    throw new Refusal('invalid', `cohort.${what}-reversed`, `It would end on ${period.until}, before ${period.from}`);
};

/** The plan, once it makes sense. */
export const checked = (plan: Plan): Plan => {
  const { window, runs, capacity, perSchool } = plan;
  mustNotBeReversed(window, 'window');
  mustNotBeReversed(runs, 'runs');
  if (window.from > runs.until)
    throw new Refusal('invalid', 'cohort.window-too-late', `Applications from ${window.from} come after its last day`);
  if (capacity !== undefined) mustFit(placesOf({ capacity, perSchool }));
  return planOf(plan);
};

export const mustFit = ({ capacity, perSchool = capacity }: Places): void => {
  if (perSchool > capacity)
    throw new Refusal('invalid', 'cohort.per-school-above-capacity', `It has ${capacity} places in all`);
};
