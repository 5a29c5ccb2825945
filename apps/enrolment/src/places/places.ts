import type { PriorityReason, ReconsiderationReason, RejectionReason, ReopeningReason, Unit } from '#contracts';
import { unreachable, type Evolve } from '#domain';
import { candidateOf, type Candidate, type ClosedStanding, type Entry, type Rank, type Standing } from './entry.js';

/** What the places of a cohort are ruled by, from the cohort and its strand’s definition. */
export type Cohort = {
  cohortId: string;
  partnershipId: string;
  strand: string;
  strandVersion: number;
  unit: Unit;
  selection: 'first-come' | 'criteria';
  window: { from: string; until: string };
  runs: { from: string; until: string };
  capacity: number;
  perSchool?: number;
  offerWorkingDays: number;
};

export type OpenedPlaces = {
  status: 'open' | 'closed';
  cohort: Cohort;
  entries: Record<string, Entry>;
  /** Application ids in the order in which they wait. */
  queue: string[];
};
export type Places = { status: 'none' } | OpenedPlaces;

type Happened<Type extends string, More = object> = { type: Type; applicationId: string; on: string } & More;

export type PlacesEvent =
  | { type: 'PlacesOpened'; cohort: Cohort }
  | { type: 'CapacityChanged'; capacity: number; perSchool?: number }
  | { type: 'WindowExtended'; until: string }
  | Happened<'ApplicantEntered', Omit<Candidate, 'applicationId'>>
  | { type: 'GroupEntered'; groupId: string; on: string; members: Member[] }
  | Happened<'ApplicantWaitlisted', { returner?: true }>
  | Happened<'ApplicantRejoined', { reason: ReconsiderationReason }>
  | Happened<'ApplicantReopened', { reason: ReconsiderationReason }>
  | Happened<'PriorityChanged', { priority: boolean; reason: PriorityReason }>
  | Happened<'PlaceOffered', { expiresAt: string }>
  | Happened<'PlaceTaken', { reopening?: ReopeningReason }>
  | Happened<'ApplicantArrived', Omit<Candidate, 'applicationId'> & { arrived: number }>
  | { type: 'StrandVersionChanged'; strandVersion: number }
  | Happened<'OfferDeclined'>
  | Happened<'OfferExpired'>
  | Happened<'ApplicantRejected', { reason: RejectionReason }>
  | Happened<'ApplicantWithdrew', { because?: 'accepted-elsewhere' }>
  | Happened<'PlacePaused'>
  | Happened<'PlaceReleased'>
  | Happened<'PlaceUsedUp'>
  | Happened<'ApplicantMovedSchool', { toOrganisationId: string; toAuthority?: string }>
  | Happened<'ApplicantMerged', { applicant: string }>
  | { type: 'PlacesClosed'; on: string };

type Arrival = Extract<PlacesEvent, { type: 'ApplicantArrived' }>;

/** One of a group, with all that its application is made of. */
export type Member = Candidate & { personId?: string; urn?: string };

export const noPlaces: Places = { status: 'none' };

export const evolve: Evolve<Places, PlacesEvent> = (places, event) => {
  if (event.type === 'PlacesOpened') return { status: 'open', cohort: event.cohort, entries: {}, queue: [] };
  if (places.status === 'none') throw new Error(`${event.type} before the places were opened`);
  switch (event.type) {
    case 'CapacityChanged':
      return { ...places, cohort: resized(places.cohort, event) };
    case 'WindowExtended': {
      const { cohort } = places;
      return { ...places, cohort: { ...cohort, window: { ...cohort.window, until: event.until } } };
    }
    case 'PlacesClosed':
      return { ...places, status: 'closed', queue: [] };
    case 'ApplicantEntered':
      return entered(places, event);
    case 'GroupEntered': {
      const { groupId, on, members } = event;
      return members.reduce((before, member) => entered(before, { ...member, groupId, on }), places);
    }
    case 'ApplicantMovedSchool':
      return moved(places, event);
    case 'ApplicantMerged':
      return withEntry(places, { ...entryOf(places, event.applicationId), applicant: event.applicant });
    case 'PriorityChanged':
      return ranked(places, event.applicationId, event.priority ? 'priority' : undefined);
    case 'ApplicantWaitlisted': {
      const { applicationId, returner } = event;
      const waiting = stands(places, event, { status: 'waitlisted' });
      return ranked(waiting, applicationId, returner ? 'returner' : waiting.entries[applicationId]?.rank);
    }
    case 'ApplicantRejoined':
      return ranked(stands(places, event, { status: 'waitlisted' }), event.applicationId, undefined);
    case 'ApplicantReopened':
      return stands(places, event, { status: 'submitted' });
    case 'PlaceOffered':
      return stands(places, event, { status: 'offered', expiresAt: event.expiresAt });
    case 'PlaceTaken':
      return stands(places, event, { status: 'accepted', ...(event.reopening && { reopening: event.reopening }) });
    case 'ApplicantArrived':
      return arrived(places, event);
    case 'StrandVersionChanged':
      return { ...places, cohort: { ...places.cohort, strandVersion: event.strandVersion } };
    case 'OfferDeclined':
      return goes(places, event, { status: 'declined' });
    case 'OfferExpired':
      return goes(places, event, { status: 'expired' });
    case 'ApplicantRejected':
      return goes(places, event, { status: 'rejected', reason: event.reason });
    case 'ApplicantWithdrew':
      return goes(places, event, { status: 'withdrawn', ...(event.because && { because: event.because }) });
    case 'PlacePaused':
      return stands(places, event, { status: 'paused' });
    case 'PlaceReleased':
      return stands(places, event, { status: 'released' });
    case 'PlaceUsedUp':
      return stands(places, event, { status: 'ended' });
    default:
      return unreachable(event);
  }
};

/** The applications that something happened to. */
export const applicationsIn = (event: PlacesEvent): string[] => {
  if ('applicationId' in event) return [event.applicationId];
  return event.type === 'GroupEntered' ? event.members.map(({ applicationId }) => applicationId) : [];
};

const resized = ({ perSchool: _before, ...cohort }: Cohort, to: { capacity: number; perSchool?: number }): Cohort => ({
  ...cohort,
  capacity: to.capacity,
  ...(to.perSchool !== undefined && { perSchool: to.perSchool }),
});

type Entering = Candidate & { groupId?: string; on: string };
const entered = (places: OpenedPlaces, event: Entering): OpenedPlaces =>
  withEntry(places, { ...candidateOf(event), on: event.on, step: 1, status: 'submitted' });

type Of = { applicationId: string; on: string };
const open: Standing['status'][] = ['submitted', 'waitlisted', 'offered'];

/** The applicant’s new standing; whoever no longer waits leaves the queue, whoever hopes no longer has no rank. */
const stands = (places: OpenedPlaces, { applicationId, on }: Of, standing: Standing): OpenedPlaces => {
  const { rank, step, ...before } = entryOf(places, applicationId);
  const hasLeft = before.status === 'released' || before.status === 'ended';
  const from = before.arrived !== undefined && !hasLeft && { arrived: before.arrived };
  const kept = { ...candidateOf(before), ...from, ...(rank && open.includes(standing.status) && { rank }) };
  const queue = places.queue.filter((waiting) => waiting !== applicationId);
  return { ...withEntry(places, { ...kept, on, step: step + 1, ...standing }), queue };
};

const arrived = (places: OpenedPlaces, { type: _type, ...event }: Arrival): OpenedPlaces =>
  withEntry(places, { ...event, step: (places.entries[event.applicationId]?.step ?? 0) + 1, status: 'accepted' });

/** Comes away without the place; a returner still takes part, paused as before. */
const goes = (places: OpenedPlaces, event: Of, standing: ClosedStanding): OpenedPlaces =>
  stands(places, event, entryOf(places, event.applicationId).rank === 'returner' ? { status: 'paused' } : standing);

const inTheirOrder: (Rank | undefined)[] = ['returner', 'priority', undefined];

/** Waits, if it does at all, behind everyone of the same rank or a better one. */
const ranked = (places: OpenedPlaces, applicationId: string, rank: Rank | undefined): OpenedPlaces => {
  const { rank: _before, ...entry } = entryOf(places, applicationId);
  const others = places.queue.filter((waiting) => waiting !== applicationId);
  const after = withEntry(places, { ...entry, ...(rank && { rank }) });
  if (entry.status !== 'waitlisted') return after;
  const rankOf = (waiting: string): number => inTheirOrder.indexOf(after.entries[waiting]?.rank);
  const next = others.findIndex((waiting) => rankOf(waiting) > rankOf(applicationId));
  return { ...after, queue: others.toSpliced(next === -1 ? others.length : next, 0, applicationId) };
};

const moved = (places: OpenedPlaces, event: Extract<PlacesEvent, { type: 'ApplicantMovedSchool' }>): OpenedPlaces => {
  const { authority: _before, ...entry } = entryOf(places, event.applicationId);
  const { toOrganisationId: organisationId, toAuthority: authority } = event;
  return withEntry(places, { ...entry, organisationId, ...(authority !== undefined && { authority }) });
};

const withEntry = (places: OpenedPlaces, entry: Entry): OpenedPlaces => ({
  ...places,
  entries: { ...places.entries, [entry.applicationId]: entry },
});

const entryOf = (places: OpenedPlaces, applicationId: string): Entry => {
  const entry = places.entries[applicationId];
  if (!entry) throw new Error(`Something happened to ${applicationId} before it entered`);
  return entry;
};
