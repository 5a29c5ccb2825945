import type { CohortEvent, Plan } from './cohort.js';

/** What has happened to a cohort, for the specs. */
export const cohortId = '5e1a8a2c-52c5-4b7e-8d1e-93c1f0f7ac03';
export const partnershipId = '6f1f2a5e-32a5-4c8e-9a7b-0d8c1e5b7a01';

export const plan: Plan = {
  name: 'Coaching, spring 2025',
  window: { from: '2025-02-10', until: '2025-03-14' },
  runs: { from: '2025-03-03', until: '2025-07-18' },
};

export const planned = {
  type: 'CohortPlanned',
  cohortId,
  partnershipId,
  strand: 'instructional-coaching',
  ...plan,
} satisfies CohortEvent;
export const opened = {
  type: 'CohortOpened',
  strandVersion: 1,
  capacity: 40,
  perSchool: 2,
  on: '2025-02-10',
} satisfies CohortEvent;
export const started = { type: 'CohortStarted', on: '2025-03-03' } satisfies CohortEvent;
export const finished = { type: 'CohortFinished', on: '2025-07-18' } satisfies CohortEvent;
export const cancelled = { type: 'CohortCancelled', on: '2025-04-01' } satisfies CohortEvent;
export const dropped = { type: 'PlannedCohortDropped', on: '2025-02-01' } satisfies CohortEvent;
export const mergedInto = '7a0c2f84-9d35-4f60-8f1b-52d4b8c6ee0a';
export const merged = { type: 'CohortMerged', into: mergedInto, on: '2025-04-01' } satisfies CohortEvent;
export const moved = {
  type: 'CohortMovedToVersion',
  fromVersion: 1,
  toVersion: 2,
  on: '2025-06-02',
} satisfies CohortEvent;
export const lateJoining = {
  type: 'LateJoiningAllowed',
  until: '2025-05-02',
  reason: 'places-left',
  on: '2025-04-01',
} satisfies CohortEvent;
