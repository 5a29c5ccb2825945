import { endOfDay, Refusal, type Given } from '#domain';
import { calendar } from '../calendar.js';
import { evolve, type Entry, type OpenedPlaces, type Places, type PlacesEvent } from './places.js';

const holding: Entry['status'][] = ['offered', 'accepted', 'ended'];

const heldIn = (places: OpenedPlaces): Entry[] =>
  Object.values(places.entries).filter(({ status }) => holding.includes(status));

/** Whether one more applicant of an organisation fits, by the capacity and by the cap per school. */
export const fits = (places: OpenedPlaces, organisationId: string): boolean => {
  const held = heldIn(places);
  const { capacity, perSchool = Infinity } = places.cohort;
  return held.length < capacity && held.filter((entry) => entry.organisationId === organisationId).length < perSchool;
};

/** When an offer made today runs out: at the end of the last of its working days. */
export const offerExpiry = (places: OpenedPlaces, today: string): string =>
  endOfDay(calendar.workingDaysAfter(today, places.cohort.offerWorkingDays));

export const offerTo = (places: OpenedPlaces, applicationId: string, { today }: Given): PlacesEvent => ({
  type: 'PlaceOffered',
  applicationId,
  on: today,
  expiresAt: offerExpiry(places, today),
});

/** The place is taken. Nobody takes two in a cohort; those in two cohorts of a strand meet in a claim. */
export const placeTaken = (
  places: OpenedPlaces,
  { applicationId, applicant }: Entry,
  { today }: Given,
): PlacesEvent => {
  if (Object.values(places.entries).some((entry) => entry.applicant === applicant && entry.status === 'accepted'))
    throw new Refusal('conflict', ...alreadyEnrolled);
  return { type: 'PlaceTaken', applicationId, on: today };
};

export const alreadyEnrolled = [
  'application.already-enrolled',
  'The applicant takes part in this strand already',
] as const;

/** What was decided, and an offer of every place that is free after it to the first who waits and fits. */
export const andOfferWhatIsFree = (places: Places, decided: PlacesEvent[], given: Given): PlacesEvent[] => {
  const events = [...decided];
  let after = decided.reduce(evolve, places);
  for (;;) {
    const next = nextInLine(after);
    if (after.status !== 'open' || next === undefined) return events;
    const offer = offerTo(after, next, given);
    events.push(offer);
    after = evolve(after, offer);
  }
};

/** One full school does not hold up those behind it. */
const nextInLine = (places: Places): string | undefined =>
  places.status === 'open'
    ? places.queue.find((waiting) => fits(places, places.entries[waiting]?.organisationId ?? ''))
    : undefined;

/** The places in numbers; `excess` is how many more are held than there are, after a cut of the capacity. */
export const countsOf = (places: OpenedPlaces) => {
  const by = (status: Entry['status']): number =>
    Object.values(places.entries).filter((entry) => entry.status === status).length;
  const held = heldIn(places).length;
  const { capacity } = places.cohort;
  return {
    capacity,
    free: Math.max(0, capacity - held),
    excess: Math.max(0, held - capacity),
    submitted: by('submitted'),
    waitlisted: by('waitlisted'),
    offered: by('offered'),
    accepted: by('accepted') + by('ended'),
  };
};

/** Stored places as they are shown: the cohort, the numbers and who waits. */
export const summed = <Stored extends { state: Places }>(stored: Stored) => {
  const { state } = stored;
  if (state.status === 'none') return { ...stored, state: {} };
  const { status, cohort, queue } = state;
  return { ...stored, state: { status, ...cohort, ...countsOf(state), queue } };
};
