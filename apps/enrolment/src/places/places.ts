import type { RejectionReason, Unit } from '#contracts';
import { unreachable, type Evolve } from '#domain';

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

/** Who would take the place: `applicant` is the person, or the organisation where a whole school applies. */
export type Candidate = { applicationId: string; applicant: string; organisationId: string };

/**
 * What has become of an application. It holds a place while `offered`, `accepted` or `ended`;
 * `ended`: the enrolment completed or not, the place is used up; `released`: it was withdrawn, the place is free again.
 */
export type Standing = OpenStanding | ClosedStanding;
export type OpenStanding = Just<'submitted' | 'waitlisted'> | { status: 'offered'; expiresAt: string };
export type ClosedStanding =
  | Just<'accepted' | 'declined' | 'expired' | 'withdrawn' | 'released' | 'ended'>
  | { status: 'rejected'; reason: RejectionReason };
type Just<Status> = Status extends string ? { status: Status } : never;

/** `step` counts the changes of this entry: whoever follows it ignores an older one. */
export type Entry = Candidate & { on: string; step: number } & Standing;

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
  | Happened<'ApplicantEntered', { applicant: string; organisationId: string }>
  | Happened<'ApplicantWaitlisted'>
  | Happened<'PlaceOffered', { expiresAt: string }>
  | Happened<'PlaceTaken'>
  | Happened<'OfferDeclined'>
  | Happened<'OfferExpired'>
  | Happened<'ApplicantRejected', { reason: RejectionReason }>
  | Happened<'ApplicantWithdrew'>
  | Happened<'PlaceReleased'>
  | Happened<'PlaceUsedUp'>
  | Happened<'ApplicantMovedSchool', { toOrganisationId: string }>
  | { type: 'PlacesClosed'; on: string };

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
    case 'ApplicantMovedSchool':
      return withEntry(places, { ...entryOf(places, event.applicationId), organisationId: event.toOrganisationId });
    case 'ApplicantWaitlisted':
      return queued(stands(places, event, { status: 'waitlisted' }), event.applicationId);
    case 'PlaceOffered':
      return stands(places, event, { status: 'offered', expiresAt: event.expiresAt });
    case 'PlaceTaken':
      return stands(places, event, { status: 'accepted' });
    case 'OfferDeclined':
      return stands(places, event, { status: 'declined' });
    case 'OfferExpired':
      return stands(places, event, { status: 'expired' });
    case 'ApplicantRejected':
      return stands(places, event, { status: 'rejected', reason: event.reason });
    case 'ApplicantWithdrew':
      return stands(places, event, { status: 'withdrawn' });
    case 'PlaceReleased':
      return stands(places, event, { status: 'released' });
    case 'PlaceUsedUp':
      return stands(places, event, { status: 'ended' });
    default:
      return unreachable(event);
  }
};

const resized = ({ perSchool: _before, ...cohort }: Cohort, to: { capacity: number; perSchool?: number }): Cohort => ({
  ...cohort,
  capacity: to.capacity,
  ...(to.perSchool !== undefined && { perSchool: to.perSchool }),
});

const entered = (places: OpenedPlaces, event: Candidate & { on: string }): OpenedPlaces => {
  const { applicationId, applicant, organisationId, on } = event;
  return withEntry(places, { applicationId, applicant, organisationId, on, step: 1, status: 'submitted' });
};

/** The applicant’s new standing; whoever no longer waits leaves the queue. */
const stands = (
  places: OpenedPlaces,
  { applicationId, on }: { applicationId: string; on: string },
  standing: Standing,
): OpenedPlaces => {
  const { applicant, organisationId, step } = entryOf(places, applicationId);
  const entry: Entry = { applicationId, applicant, organisationId, on, step: step + 1, ...standing };
  return { ...withEntry(places, entry), queue: places.queue.filter((waiting) => waiting !== applicationId) };
};

const queued = (places: OpenedPlaces, applicationId: string): OpenedPlaces => ({
  ...places,
  queue: [...places.queue, applicationId],
});

const withEntry = (places: OpenedPlaces, entry: Entry): OpenedPlaces => ({
  ...places,
  entries: { ...places.entries, [entry.applicationId]: entry },
});

const entryOf = (places: OpenedPlaces, applicationId: string): Entry => {
  const entry = places.entries[applicationId];
  if (!entry) throw new Error(`Something happened to ${applicationId} before it entered`);
  return entry;
};
