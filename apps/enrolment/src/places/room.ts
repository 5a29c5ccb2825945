import { endOfDay, Refusal, type Given } from '#domain';
import { calendar } from '../calendar.js';
import type { Candidate, Entry, Rank } from './entry.js';
import { evolve, onOneCopyOf, type OpenedPlaces, type Places, type PlacesEvent } from './places.js';
import { entriesIn, entryOf } from './queue.js';

const isHolding = ({ status }: Entry): boolean => status === 'offered' || status === 'accepted' || status === 'ended';

const heldIn = (places: OpenedPlaces): Entry[] => entriesIn(places).filter(isHolding);

type AtSchool = Pick<Candidate, 'organisationId'>;

/** Whether an enrolment that has not ended stands behind it, with its place or, paused, without. */
export const takesPart = (entry: Entry | undefined): boolean =>
  entry?.status === 'accepted' || entry?.status === 'paused' || rankOf(entry) === 'returner';

/** Also where they wait in another cohort by now: what they had stays theirs by the places they had it of. */
const rankOf = (entry: Entry | undefined): Rank | undefined =>
  entry?.status === 'moved' ? entry.stood.rank : entry?.rank;

/** How many places are free, and how many each school has where that matters. */
type Room = { free: number; perSchool: number; at: Map<string, number> };

const countedBySchool = (those: AtSchool[]): Map<string, number> =>
  those.reduce((at, { organisationId }) => at.set(organisationId, (at.get(organisationId) ?? 0) + 1), new Map());

const roomIn = (places: OpenedPlaces): Room => {
  const held = heldIn(places);
  const { capacity, perSchool = Infinity } = places.cohort;
  const at = countedBySchool(perSchool === Infinity ? [] : held);
  return { free: capacity - held.length, perSchool, at };
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
  return entriesIn(places).filter((other) => other.groupId === groupId && other.status === status);
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
  if (entriesIn(places).some(({ applicant, status }) => status === 'accepted' && takers.has(applicant)))
    throw new Refusal('conflict', ...alreadyEnrolled);
  return party.map(({ applicationId }) => ({ type: 'PlaceTaken', applicationId, on: today }));
};

export const alreadyEnrolled = [
  'application.already-enrolled',
  'The applicant takes part in this strand already',
] as const;

/** What was decided, and an offer of every place that is free after it to the first who wait and fit. */
export const andOfferWhatIsFree = (places: Places, decided: PlacesEvent[], given: Given): PlacesEvent[] => {
  const after = onOneCopyOf(places, (copy) => decided.reduce(evolve, copy));
  if (after.status !== 'open') return [...decided];
  return [...decided, ...nextInLine(after).map((entry) => offerTo(after, entry, given))];
};

/**
 * All who are served now. One full school, or a group for which there is no room, does not hold up those behind it; and
 * whoever does not fit at their turn does not fit once others have been served.
 */
const nextInLine = (places: OpenedPlaces): Entry[] => {
  const room = roomIn(places);
  const served = new Set<Entry>();
  if (room.free < 1) return [];
  const groups = groupsWaiting(places);
  for (const applicationId of places.queue) {
    const entry = entryOf(places, applicationId);
    const party = (entry.groupId !== undefined && groups.get(entry.groupId)) || [entry];
    if (served.has(entry) || !hasRoomFor(room, party)) continue;
    for (const one of party) served.add(one);
    room.free -= party.length;
    for (const [school, more] of countedBySchool(party)) room.at.set(school, (room.at.get(school) ?? 0) + more);
    if (room.free < 1) break;
  }
  return [...served];
};

const groupsWaiting = (places: OpenedPlaces): Map<string | undefined, Entry[]> =>
  Map.groupBy(
    entriesIn(places).filter(({ groupId, status }) => groupId !== undefined && status === 'waitlisted'),
    ({ groupId }) => groupId,
  );

/** `excess`: how many more are held than there are, after a cut; `aboveShare`: than their schools may have, after transfers. */
export const excessIn = (places: OpenedPlaces): { excess: number; aboveShare: number } => {
  const { free, perSchool, at } = roomIn(places);
  const above = [...at.values()].reduce((sum, number) => sum + Math.max(0, number - perSchool), 0);
  return { excess: Math.max(0, -free), aboveShare: above };
};

/** The places in numbers. */
export const countsOf = (places: OpenedPlaces) => {
  const by = (status: Entry['status']): number => entriesIn(places).filter((entry) => entry.status === status).length;
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
