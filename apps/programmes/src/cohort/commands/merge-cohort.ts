import { Id } from '#contracts';
import type { Decide } from '#domain';
import type { Cohort, CohortEvent } from '../cohort.js';
import { mergerOf, type MergerFacts } from '../merger.js';

/** Two cohorts become one, all or nothing: this one ends, and everyone in it goes on in the other. */
export class MergeCohort {
  /** The one that ends. */
  @Id() cohortId!: string;
  /** The one that goes on; it must have places for both. */
  @Id() into!: string;
}

export const mergeCohort: Decide<MergeCohort & MergerFacts, Cohort, CohortEvent> = (command, cohort, { today }) => {
  mergerOf(command, cohort);
  return [{ type: 'CohortMerged', into: command.into, on: today }];
};
