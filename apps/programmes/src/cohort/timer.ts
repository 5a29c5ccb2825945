import { endOfDay, instantOf, type Decide } from '#domain';
import type { Cohort, CohortEvent } from './cohort.js';

const later = (one: string, other: string): string => (one > other ? one : other);

/** When a cohort starts or finishes by itself; one opened late starts at once. */
export const due = (cohort: Cohort): string | undefined => {
  switch (cohort.status) {
    case 'open':
      return instantOf(`${cohort.runs.from}T00:00`);
    case 'running':
      return endOfDay(cohort.runs.until);
    default:
      return undefined;
  }
};

/** The days are the planned ones, however late the clock was looked at. */
export const startOrFinish: Decide<object, Cohort, CohortEvent> = (_, cohort) => {
  switch (cohort.status) {
    case 'open':
      return [{ type: 'CohortStarted', on: later(cohort.runs.from, cohort.openedOn) }];
    case 'running':
      return [{ type: 'CohortFinished', on: cohort.runs.until }];
    default:
      return [];
  }
};
