import type { LateJoiningReason, Period } from '#contracts';
import { pairOf, Refusal, unreachable, type Evolve, type Scope } from '#domain';

/** Without capacity the cohort gets the places its strand gives every cohort, once it opens. */
export type Plan = { name: string; window: Period; runs: Period; capacity?: number; perSchool?: number };
/** At most `perSchool` of the places go to one school. */
export type Places = { capacity: number; perSchool?: number };

type Named = { cohortId: string; partnershipId: string; strand: string };

export type CohortEvent =
  | ({ type: 'CohortPlanned' } & Named & Plan)
  | ({ type: 'CohortReplanned' } & Plan)
  | { type: 'PlannedCohortDropped'; on: string }
  | ({ type: 'CohortOpened'; strandVersion: number; on: string } & Places)
  | ({ type: 'CapacityChanged' } & Places)
  | { type: 'LateJoiningAllowed'; until: string; reason: LateJoiningReason; on: string }
  | { type: 'CohortMovedToVersion'; fromVersion: number; toVersion: number; on: string }
  | { type: 'CohortStarted'; on: string }
  | { type: 'CohortFinished'; on: string }
  | { type: 'CohortCancelled'; on: string }
  | { type: 'CohortMerged'; into: string; on: string };

type Dated = Named & { name: string; window: Period; runs: Period };
type Opened = Dated & Places & { strandVersion: number; openedOn: string; lateJoining?: LateJoiningReason };

export type Cohort =
  | { status: 'none' }
  | ({ status: 'planned' } & Named & Plan)
  | ({ status: 'open' } & Opened)
  | ({ status: 'running'; startedOn: string } & Opened)
  | ({ status: 'finished'; startedOn: string; finishedOn: string } & Opened)
  | ({ status: 'cancelled'; cancelledOn: string } & Dated)
  | ({ status: 'merged'; into: string; mergedOn: string } & Opened);

export const statuses = [
  'planned',
  'open',
  'running',
  'finished',
  'cancelled',
  'merged',
] as const satisfies Cohort['status'][];

export const noCohort: Cohort = { status: 'none' };

export const evolve: Evolve<Cohort, CohortEvent> = (cohort, event) => {
  switch (event.type) {
    case 'CohortPlanned':
      return { status: 'planned', ...namedOf(event), ...planOf(event) };
    case 'CohortReplanned':
      return { status: 'planned', ...namedOf(known(cohort)), ...planOf(event) };
    case 'CohortOpened': {
      const { strandVersion, on: openedOn } = event;
      return { status: 'open', ...datedOf(known(cohort)), ...placesOf(event), strandVersion, openedOn };
    }
    case 'CapacityChanged': {
      const { perSchool: _before, ...rest } = opened(cohort);
      return { ...rest, ...placesOf(event) };
    }
    case 'LateJoiningAllowed': {
      const { until, reason: lateJoining } = event;
      const before = opened(cohort);
      return { ...before, window: { ...before.window, until }, lateJoining };
    }
    case 'CohortMovedToVersion':
      return { ...opened(cohort), strandVersion: event.toVersion };
    case 'CohortStarted':
      return { ...opened(cohort), status: 'running', startedOn: event.on };
    case 'CohortFinished':
      return { ...started(cohort), status: 'finished', finishedOn: event.on };
    case 'PlannedCohortDropped':
    case 'CohortCancelled':
      return { status: 'cancelled', ...datedOf(known(cohort)), cancelledOn: event.on };
    case 'CohortMerged':
      return { ...opened(cohort), status: 'merged', into: event.into, mergedOn: event.on };
    default:
      return unreachable(event);
  }
};

export const scopeOf = (cohort: Cohort): Scope =>
  cohort.status === 'none' ? {} : { partnerships: [cohort.partnershipId], strands: [cohort.strand] };

/**
 * No two cohorts of a strand are called the same, in capitals or not; a cancelled one gives its name back. Of two cohorts one
 * can be merged into the other, not each into the other at once.
 */
export const claimsOf = (cohort: Cohort) => {
  if (cohort.status === 'none' || cohort.status === 'cancelled') return [];
  const { cohortId, strand, name } = cohort;
  const taken = ['cohort.name-taken', `${strand} has a cohort called ${name}`] as const;
  const named = { key: `cohort:${strand}:${called(name)}`, refusal: taken };
  if (cohort.status !== 'merged') return [named];
  const merged = ['cohort.already-merged', 'The other was merged into this one'] as const;
  return [named, { key: `merger:${pairOf(cohortId, cohort.into)}`, refusal: merged }];
};

/** A name as it is compared. */
export const called = (name: string): string => name.trim().toLowerCase();

/** The cohort, if it is in one of these states; otherwise the refusal says in which it is. */
export const mustBe = <Status extends Cohort['status']>(
  cohort: Cohort,
  ...wanted: Status[]
): Extract<Cohort, { status: Status }> => {
  if (!(wanted as string[]).includes(cohort.status)) throw outOfPlace(cohort);
  return cohort as Extract<Cohort, { status: Status }>;
};

const outOfPlace = (cohort: Cohort): Refusal => {
  switch (cohort.status) {
    case 'none':
      return new Refusal('not-found', 'cohort.unknown', 'There is no such cohort');
    case 'planned':
      return new Refusal('conflict', 'cohort.not-opened', 'It is planned, but not opened');
    case 'open':
      return new Refusal('conflict', 'cohort.already-open', `It was opened on ${cohort.openedOn}`);
    case 'running':
      return new Refusal('conflict', 'cohort.already-started', `It started on ${cohort.startedOn}`);
    case 'finished':
      return new Refusal('conflict', 'cohort.already-finished', `It finished on ${cohort.finishedOn}`);
    case 'cancelled':
      return new Refusal('conflict', 'cohort.already-cancelled', `It was cancelled on ${cohort.cancelledOn}`);
    case 'merged':
      return new Refusal('conflict', 'cohort.already-merged', `It has been one with another since ${cohort.mergedOn}`);
    default:
      return unreachable(cohort);
  }
};

type Known = Exclude<Cohort, { status: 'none' }>;
type OpenedOnce = Extract<Known, { strandVersion: number }>;

export const known = (cohort: Cohort): Known => {
  if (cohort.status === 'none') throw new Error('An event before the cohort was planned');
  return cohort;
};

/** The cohort, once it has been opened. */
export const opened = (cohort: Cohort): OpenedOnce => {
  if (!('strandVersion' in cohort)) throw new Error('An event before the cohort was opened');
  return cohort;
};

const started = (cohort: Cohort): Extract<Known, { startedOn: string }> => {
  if (!('startedOn' in cohort)) throw new Error('An event before the cohort started');
  return cohort;
};

const namedOf = ({ cohortId, partnershipId, strand }: Named): Named => ({ cohortId, partnershipId, strand });

const datedOf = ({ name, window, runs, ...rest }: Dated): Dated => ({ ...namedOf(rest), name, window, runs });

export const planOf = ({ name, window, runs, capacity, perSchool }: Plan): Plan => ({
  name,
  window,
  runs,
  ...(capacity !== undefined && { capacity }),
  ...(perSchool !== undefined && { perSchool }),
});

export const placesOf = ({ capacity, perSchool }: { capacity: number; perSchool?: number | undefined }): Places => ({
  capacity,
  ...(perSchool !== undefined && { perSchool }),
});
