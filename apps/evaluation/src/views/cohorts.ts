import {
  CohortCancelled,
  CohortFinished,
  CohortMerged,
  CohortMovedToVersion,
  CohortOpened,
  CohortStarted,
} from '#contracts';
import { view } from '#domain';

export type CohortLine = {
  cohortId: string;
  partnershipId: string;
  strand: string;
  strandVersion: number;
  name: string;
  runs: { from: string; until: string };
  status: 'open' | 'running' | 'finished' | 'cancelled' | 'merged';
};

/** One document per cohort: when it is taught and by which version of its strand. */
export const cohorts = view<CohortLine>('cohorts', { version: 2 })
  .on(
    CohortOpened,
    ({ data }) => data.cohortId,
    (_, { data: { cohortId, partnershipId, strand, strandVersion, name, runs } }) => ({
      cohortId,
      partnershipId,
      strand,
      strandVersion,
      name,
      runs,
      status: 'open',
    }),
  )
  .on(
    CohortStarted,
    ({ data }) => data.cohortId,
    (line) => line && { ...line, status: 'running' },
  )
  .on(
    CohortFinished,
    ({ data }) => data.cohortId,
    (line) => line && { ...line, status: 'finished' },
  )
  .on(
    CohortCancelled,
    ({ data }) => data.cohortId,
    (line) => line && { ...line, status: 'cancelled' },
  )
  .on(
    CohortMerged,
    ({ data }) => data.cohortId,
    (line) => line && { ...line, status: 'merged' },
  )
  .on(
    CohortMovedToVersion,
    ({ data }) => data.cohortId,
    (line, { data }) => line && { ...line, strandVersion: data.toVersion },
  );
