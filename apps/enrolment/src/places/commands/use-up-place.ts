import type { Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';

export type UseUpPlace = { applicationId: string };

/** The enrolment has run its course: the place stays taken, the applicant may enrol in the strand again. */
export const useUpPlace: Decide<UseUpPlace, Places, PlacesEvent> = ({ applicationId }, places, { today }) => {
  const held = places.status !== 'none' && places.entries[applicationId]?.status === 'accepted';
  return held ? [{ type: 'PlaceUsedUp', applicationId, on: today }] : [];
};
