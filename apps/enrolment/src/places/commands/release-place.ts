import type { Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree, takesPart } from '../room.js';

export type ReleasePlace = { applicationId: string };

/** The enrolment was withdrawn: its place, if it has not given it back before, goes to the next in line. */
export const releasePlace: Decide<ReleasePlace, Places, PlacesEvent> = ({ applicationId }, places, given) =>
  places.status !== 'none' && takesPart(places.entries[applicationId])
    ? andOfferWhatIsFree(places, [{ type: 'PlaceReleased', applicationId, on: given.today }], given)
    : [];
