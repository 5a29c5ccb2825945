import type { Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree } from '../room.js';

export type PausePlace = { applicationId: string };

/** The enrolment is deferred for longer than its place is kept: it goes to the next in line. */
export const pausePlace: Decide<PausePlace, Places, PlacesEvent> = ({ applicationId }, places, given) => {
  const held = places.status !== 'none' && places.entries[applicationId]?.status === 'accepted';
  return held ? andOfferWhatIsFree(places, [{ type: 'PlacePaused', applicationId, on: given.today }], given) : [];
};
