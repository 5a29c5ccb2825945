import { Refusal, type Decide } from '#domain';
import type { Entry } from '../entry.js';
import type { Places, PlacesEvent } from '../places.js';
import { entriesIn } from '../queue.js';

export type ClosePlaces = {
  on: string;
  /** The cohort that goes on for this one, where they are merged. */
  into?: string;
};

/**
 * The cohort is cancelled or over: whoever still hopes for a place is told; places that are taken stay as they are. Where
 * another goes on for it they hope on there, returners before everyone.
 */
export const closePlaces: Decide<ClosePlaces, Places, PlacesEvent> = ({ on, into }, places) => {
  if (places.status === 'none') throw new Refusal('conflict', 'cohort.unknown', 'The cohort is not known yet');
  if (places.status === 'closed') return [];
  const hoping = entriesIn(places).filter(({ status }) => ['submitted', 'waitlisted', 'offered'].includes(status));
  const turns = new Map(places.queue.map((applicationId, turn) => [applicationId, turn]));
  const becomesOf = (entry: Entry): PlacesEvent =>
    into === undefined
      ? { type: 'ApplicantRejected', applicationId: entry.applicationId, on, reason: 'no-places' }
      : movesOn(entry, turns.get(entry.applicationId), { on, into });
  return [{ type: 'PlacesClosed', on, ...(into !== undefined && { into }) }, ...hoping.map(becomesOf)];
};

const movesOn = (
  { applicationId }: Entry,
  turn: number | undefined,
  { on, into: toCohortId }: { on: string; into: string },
): PlacesEvent => ({
  type: 'ApplicantMovedOn',
  applicationId,
  on,
  toCohortId,
  ...(turn !== undefined && { turn }),
});
