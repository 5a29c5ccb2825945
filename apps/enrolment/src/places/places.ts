import type { PriorityReason, ReconsiderationReason, RejectionReason, ReopeningReason, Unit } from '#contracts';
import { unreachable, type Evolve } from '#domain';
import {
  cameOver,
  candidateOf,
  stoodOf,
  taken,
  type Candidate,
  type ClosedStanding,
  type Coming,
  type Entry,
  type Standing,
} from './entry.js';
import { entryOf, inTime, onOneCopy, ranked, without, withEntry } from './queue.js';

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
  /** The cohort that goes on for this one, where they were merged. */
  into?: string;
  cohort: Cohort;
  /** How many more are held than there should be; absent where it is none. */
  tooMany?: number;
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
  | Happened<'ApplicantMovedOn', { toCohortId: string; turn?: number }>
  | ({ type: 'ApplicantCameOver' } & Coming)
  | { type: 'PlacesClosed'; on: string; into?: string };

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
    case 'WindowExtended':
      return { ...places, cohort: extended(places.cohort, event) };
    case 'PlacesClosed':
      return { ...places, status: 'closed', queue: [], ...(event.into !== undefined && { into: event.into }) };
    case 'ApplicantMovedOn':
      return movedOn(places, event);
    case 'ApplicantCameOver':
      return inTime(places, cameOver(event));
    case 'ApplicantEntered':
      return entered(places, event);
    case 'GroupEntered':
      return event.members.reduce((before, member) => entered(before, { ...event, ...member }), places);
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
      return stands(places, event, taken(entryOf(places, event.applicationId), event));
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

/** Folds events into places that may be large: one copy is made for all of them. */
export const onOneCopyOf = (places: Places, fold: (copy: Places) => Places): Places =>
  places.status === 'none' ? fold(places) : onOneCopy(places, fold);

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

const extended = (cohort: Cohort, { until }: { until: string }): Cohort => ({
  ...cohort,
  window: { ...cohort.window, until },
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
  const queue = without(places.queue, applicationId);
  return { ...withEntry(places, { ...kept, on, step: step + 1, ...standing }), queue };
};

const arrived = (places: OpenedPlaces, { type: _type, ...event }: Arrival): OpenedPlaces =>
  withEntry(places, { ...event, step: (places.entries[event.applicationId]?.step ?? 0) + 1, status: 'accepted' });

/** Comes away without the place; a returner still takes part, paused as before. */
const goes = (places: OpenedPlaces, event: Of, standing: ClosedStanding): OpenedPlaces =>
  stands(places, event, entryOf(places, event.applicationId).rank === 'returner' ? { status: 'paused' } : standing);

/** The applicant counts at another school; a whole school that applies goes on as another. */
const moved = (places: OpenedPlaces, event: Extract<PlacesEvent, { type: 'ApplicantMovedSchool' }>): OpenedPlaces => {
  const { authority: _before, ...entry } = entryOf(places, event.applicationId);
  const { toOrganisationId: organisationId, toAuthority: authority } = event;
  const isSchool = entry.applicant === entry.organisationId;
  const applicant = isSchool ? organisationId : entry.applicant;
  return withEntry(places, { ...entry, applicant, organisationId, ...(authority !== undefined && { authority }) });
};

/** How it stood goes along; only what is still open moves on. */
const movedOn = (places: OpenedPlaces, event: Extract<PlacesEvent, { type: 'ApplicantMovedOn' }>): OpenedPlaces => {
  const { toCohortId, turn = 0 } = event;
  const stood = stoodOf(entryOf(places, event.applicationId));
  return stands(places, event, { status: 'moved', toCohortId, turn, stood });
};
