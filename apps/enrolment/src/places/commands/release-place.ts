import type { Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree, takesPart } from '../room.js';

export type ReleasePlace = {
  applicationId: string;
  /** Up to which step its enrolment has followed: it has not heard yet of a place that was taken since. */
  step?: number;
};

/** The enrolment was withdrawn: its place, if it has not given it back before, goes to the next in line. */
export const releasePlace: Decide<ReleasePlace, Places, PlacesEvent> = (command, places, given) => {
  const { applicationId, step = Infinity } = command;
  const entry = places.status === 'none' ? undefined : places.entries[applicationId];
  const isTakenSince = entry?.status === 'accepted' && entry.step > step;
  return takesPart(entry) && !isTakenSince
    ? andOfferWhatIsFree(places, [{ type: 'PlaceReleased', applicationId, on: given.today }], given)
    : [];
};
