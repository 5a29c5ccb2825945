import type { Decide } from '#domain';
import type { Entry } from '../../places/entry.js';
import { isSubmitted, type Application, type ApplicationEvent } from '../application.js';
import { outcomeOf } from './hear-outcome.js';

export type GoOnInCohort = {
  fromCohortId: string;
  cohortId: string;
  strandVersion: number;
  /** How it stands there. */
  entry: Entry;
};

/** The cohort goes on as another: the application is one for that, and stands as its places say. */
export const goOnInCohort: Decide<GoOnInCohort, Application, ApplicationEvent> = (command, application) => {
  const { fromCohortId, cohortId, strandVersion, entry } = command;
  if (!isSubmitted(application) || application.cohortId !== fromCohortId) return [];
  const outcome = outcomeOf(entry);
  const { step, on } = entry;
  return [
    { type: 'ApplicationMovedOn', cohortId, strandVersion },
    ...(outcome ? [{ type: 'OutcomeHeard' as const, step, on, outcome }] : []),
  ];
};
