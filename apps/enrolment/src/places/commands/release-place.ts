import type { Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree } from '../room.js';

export type ReleasePlace = { applicationId: string };

/** The enrolment was withdrawn: its place goes to the next in line. */
export const releasePlace: Decide<ReleasePlace, Places, PlacesEvent> = ({ applicationId }, places, given) => {
  const held = places.status !== 'none' && places.entries[applicationId]?.status === 'accepted';
  return held ? andOfferWhatIsFree(places, [{ type: 'PlaceReleased', applicationId, on: given.today }], given) : [];
};
