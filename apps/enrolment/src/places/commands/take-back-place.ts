import type { ReconsiderationReason } from '#contracts';
import type { Decide } from '#domain';
import { consideredAgain } from '../considered-again.js';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree } from '../room.js';
import { releasePlace } from './release-place.js';

export type TakeBackPlace = {
  applicationId: string;
  reason: ReconsiderationReason;
  /** Up to which step its enrolment has followed: it has not heard yet of a place that was taken since. */
  step?: number;
};

/** The acceptance was taken back: the place is free, and the applicant is considered again as long as anyone is. */
export const takeBackPlace: Decide<TakeBackPlace, Places, PlacesEvent> = (command, places, given) => {
  const { applicationId, reason, step = Infinity } = command;
  const entry = places.status === 'none' ? undefined : places.entries[applicationId];
  if (places.status === 'none' || entry?.status !== 'accepted' || entry.step > step) return [];
  if (places.status === 'closed') return releasePlace(command, places, given);
  return andOfferWhatIsFree(places, consideredAgain(places, [entry], { on: given.today, reason }), given);
};
