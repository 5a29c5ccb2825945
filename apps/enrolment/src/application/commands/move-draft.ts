import type { Decide } from '#domain';
import type { Cohort } from '../../places/places.js';
import type { Application, ApplicationEvent } from '../application.js';
import { draftsKeptUntil } from './start-application.js';

export type MoveDraft = { fromCohortId: string; cohort: Cohort };

/** The cohort goes on as another: so does a form that is filled in for it, and it is kept as long as those for that one. */
export const moveDraft: Decide<MoveDraft, Application, ApplicationEvent> = ({ fromCohortId, cohort }, application) => {
  if (application.status !== 'draft' || application.cohortId !== fromCohortId) return [];
  const { cohortId, strandVersion } = cohort;
  const [before, there] = [application.keepUntil, draftsKeptUntil(cohort)];
  return [{ type: 'DraftMovedOn', cohortId, strandVersion, keepUntil: before < there ? there : before }];
};
