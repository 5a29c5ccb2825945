import {
  CapacityChanged,
  CohortCancelled,
  CohortFinished,
  CohortMerged,
  CohortMovedToVersion,
  CohortOpened,
  CohortStarted,
  LateJoiningAllowed,
} from '#contracts';
import { dayOf, view } from '#domain';

export type CohortChange = { on: string } & (
  | { kind: 'merged'; into: string }
  | { kind: 'cancelled' }
  | { kind: 'moved-to-version'; version: number }
  | { kind: 'late-joining-allowed'; until: string }
  | { kind: 'capacity-changed'; from: number; to: number }
);

export type CohortLine = {
  cohortId: string;
  partnershipId: string;
  strand: string;
  strandVersion: number;
  name: string;
  runs: { from: string; until: string };
  capacity: number;
  status: 'open' | 'running' | 'finished' | 'cancelled' | 'merged';
  /** What became otherwise than it was opened, the latest last. */
  changes: CohortChange[];
};

type Line = CohortLine | undefined;

const cohort = ({ data }: { data: { cohortId: string } }): string => data.cohortId;

const changed = (line: Line, change: CohortChange, to: Partial<CohortLine> = {}): Line =>
  line && { ...line, ...to, changes: [...line.changes, change] };

/** One document per cohort: when it is taught, by which version of its strand, and what was changed on the way. */
export const cohorts = view<CohortLine>('cohorts', { version: 3 })
  .on(
    CohortOpened,
    cohort,
    (_, { data: { cohortId, partnershipId, strand, strandVersion, name, runs, capacity } }) => ({
      cohortId,
      partnershipId,
      strand,
      strandVersion,
      name,
      runs,
      capacity,
      status: 'open',
      changes: [],
    }),
  )
  .on(CohortStarted, cohort, (line) => line && { ...line, status: 'running' })
  .on(CohortFinished, cohort, (line) => line && { ...line, status: 'finished' })
  .on(CohortCancelled, cohort, (line, { data: { on } }) =>
    changed(line, { kind: 'cancelled', on }, { status: 'cancelled' }),
  )
  .on(CohortMerged, cohort, (line, { data: { into, on } }) =>
    changed(line, { kind: 'merged', into, on }, { status: 'merged' }),
  )
  .on(CohortMovedToVersion, cohort, (line, { data: { toVersion: version, on } }) =>
    changed(line, { kind: 'moved-to-version', version, on }, { strandVersion: version }),
  )
  .on(LateJoiningAllowed, cohort, (line, { data: { until, on } }) =>
    changed(line, { kind: 'late-joining-allowed', until, on }),
  )
  .on(CapacityChanged, cohort, (line, { data: { capacity }, time }) =>
    line && line.capacity !== capacity
      ? changed(line, { kind: 'capacity-changed', from: line.capacity, to: capacity, on: dayOf(time) }, { capacity })
      : line,
  );
