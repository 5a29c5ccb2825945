import { endOfDay, Refusal, type Given } from '#domain';
import { calendar } from '../calendar.js';
import type { Candidate, Entry } from './entry.js';
import { evolve, type OpenedPlaces, type Places, type PlacesEvent } from './places.js';

const holding: Entry['status'][] = ['offered', 'accepted', 'ended'];

const heldIn = (places: OpenedPlaces): Entry[] =>
  Object.values(places.entries).filter(({ status }) => holding.includes(status));

type AtSchool = Pick<Candidate, 'organisationId'>;

/** Whether an enrolment that has not ended stands behind it, with its place or, paused, without. */
export const takesPart = (entry: Entry | undefined): boolean =>
  entry?.status === 'accepted' || entry?.status === 'paused' || entry?.rank === 'returner';

/** How many places are free, and how many each school has. */
type Room = { free: number; perSchool: number; at: Map<string, number> };

const countedBySchool = (those: AtSchool[]): Map<string, number> =>
  those.reduce((at, { organisationId }) => at.set(organisationId, (at.get(organisationId) ?? 0) + 1), new Map());

const roomIn = (places: OpenedPlaces): Room => {
  const held = heldIn(places);
  const { capacity, perSchool = Infinity } = places.cohort;
  return { free: capacity - held.length, perSchool, at: countedBySchool(held) };
};

const hasRoomFor = ({ free, perSchool, at }: Room, party: AtSchool[]): boolean =>
  party.length <= free &&
  [...countedBySchool(party)].every(([school, more]) => (at.get(school) ?? 0) + more <= perSchool);

/** Whether all of these fit together, by the capacity and by the cap per school. */
export const fits = (places: OpenedPlaces, party: AtSchool[]): boolean => hasRoomFor(roomIn(places), party);

/** Whether they would all fit if nobody else had a place. */
export const couldFit = ({ cohort: { capacity, perSchool = Infinity } }: OpenedPlaces, party: AtSchool[]): boolean =>
  hasRoomFor({ free: capacity, perSchool, at: new Map() }, party);

/** Those of whom all have a place or none: who applied together and stand the same, or one alone. */
export const partyOf = (places: OpenedPlaces, entry: Entry): Entry[] => {
  const { groupId, status } = entry;
  if (groupId === undefined) return [entry];
  return Object.values(places.entries).filter((other) => other.groupId === groupId && other.status === status);
};

/** When an offer made today runs out: at the end of the last of its working days, as the schools there work. */
const offerExpiry = (places: OpenedPlaces, { authority }: Candidate, today: string): string =>
  endOfDay(calendar.workingDaysAfter(today, places.cohort.offerWorkingDays, authority));

export const offerTo = (places: OpenedPlaces, candidate: Candidate, { today }: Given): PlacesEvent => ({
  type: 'PlaceOffered',
  applicationId: candidate.applicationId,
  on: today,
  expiresAt: offerExpiry(places, candidate, today),
});

/** The places are taken. Nobody takes two in a cohort; those in two cohorts of a strand meet in a claim. */
export const placesTaken = (places: OpenedPlaces, party: Entry[], { today }: Given): PlacesEvent[] => {
  const takers = new Set(party.map(({ applicant }) => applicant));
  if (Object.values(places.entries).some(({ applicant, status }) => status === 'accepted' && takers.has(applicant)))
    throw new Refusal('conflict', ...alreadyEnrolled);
  return party.map(({ applicationId }) => ({ type: 'PlaceTaken', applicationId, on: today }));
};

export const alreadyEnrolled = [
  'application.already-enrolled',
  'The applicant takes part in this strand already',
] as const;

/** What was decided, and an offer of every place that is free after it to the first who wait and fit. */
export const andOfferWhatIsFree = (places: Places, decided: PlacesEvent[], given: Given): PlacesEvent[] => {
  const events = [...decided];
  for (let after = decided.reduce(evolve, places); after.status === 'open';) {
    const offers = nextInLine(after).map((entry) => offerTo(after as OpenedPlaces, entry, given));
    if (offers.length === 0) break;
    events.push(...offers);
    after = offers.reduce(evolve, after);
  }
  return events;
};

/** One full school, or a group for which there is no room, does not hold up those behind it. */
const nextInLine = (places: OpenedPlaces): Entry[] => {
  const room = roomIn(places);
  if (room.free < 1) return [];
  const waiting = places.queue.flatMap((applicationId) => places.entries[applicationId] ?? []).values();
  return waiting.map((entry) => partyOf(places, entry)).find((party) => hasRoomFor(room, party)) ?? [];
};

/** `excess`: how many more are held than there are, after a cut; `aboveShare`: than their schools may have, after transfers. */
export const excessIn = (places: OpenedPlaces): { excess: number; aboveShare: number } => {
  const { free, perSchool, at } = roomIn(places);
  const above = [...at.values()].reduce((sum, number) => sum + Math.max(0, number - perSchool), 0);
  return { excess: Math.max(0, -free), aboveShare: above };
};

/** The places in numbers. */
export const countsOf = (places: OpenedPlaces) => {
  const by = (status: Entry['status']): number =>
    Object.values(places.entries).filter((entry) => entry.status === status).length;
  const held = heldIn(places).length;
  const { capacity } = places.cohort;
  return {
    capacity,
    free: Math.max(0, capacity - held),
    ...excessIn(places),
    submitted: by('submitted'),
    waitlisted: by('waitlisted'),
    offered: by('offered'),
    accepted: by('accepted') + by('ended'),
    paused: by('paused'),
  };
};

/** Stored places as they are shown: the cohort, the numbers and who waits. */
export const summed = <Stored extends { state: Places }>(stored: Stored) => {
  const { state, ...rest } = stored;
  return { ...rest, state: inNumbers(state) };
};

const inNumbers = (places: Places) => {
  if (places.status === 'none') return places;
  const { status, cohort, queue } = places;
  return { status, ...cohort, ...countsOf(places), queue };
};
