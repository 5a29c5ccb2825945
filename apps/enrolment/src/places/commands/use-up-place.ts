import type { Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree, takesPart } from '../room.js';

export type UseUpPlace = { applicationId: string };

/** The enrolment has run its course: the place stays taken – unless it was given back –, the applicant may enrol again. */
export const useUpPlace: Decide<UseUpPlace, Places, PlacesEvent> = ({ applicationId }, places, given) => {
  const entry = places.status === 'none' ? undefined : places.entries[applicationId];
  if (!takesPart(entry)) return [];
  return entry?.status === 'accepted'
    ? [{ type: 'PlaceUsedUp', applicationId, on: given.today }]
    : andOfferWhatIsFree(places, [{ type: 'PlaceReleased', applicationId, on: given.today }], given);
};
