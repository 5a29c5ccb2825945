import type { Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree } from '../room.js';

export type PausePlace = {
  applicationId: string;
  /** Up to which step its enrolment has followed: it has not heard yet of a place that was taken since. */
  step?: number;
};

/** The enrolment is deferred for longer than its place is kept: it goes to the next in line. */
export const pausePlace: Decide<PausePlace, Places, PlacesEvent> = (
  { applicationId, step = Infinity },
  places,
  given,
) => {
  const entry = places.status === 'none' ? undefined : places.entries[applicationId];
  return entry?.status === 'accepted' && entry.step <= step
    ? andOfferWhatIsFree(places, [{ type: 'PlacePaused', applicationId, on: given.today }], given)
    : [];
};
