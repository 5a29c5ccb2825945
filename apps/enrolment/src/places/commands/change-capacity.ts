import { Refusal, type Decide } from '#domain';
import { andOfferWhatIsFree } from '../room.js';
import type { Places, PlacesEvent } from '../places.js';

export type ChangeCapacity = { capacity: number; perSchool?: number };

/** More places are offered at once; fewer take nothing away from anyone, the excess shows in the counts. */
export const changeCapacity: Decide<ChangeCapacity, Places, PlacesEvent> = (command, places, given) => {
  if (places.status === 'none') throw new Refusal('conflict', 'cohort.unknown', 'The cohort is not known yet');
  const { capacity, perSchool } = command;
  const changed: PlacesEvent = { type: 'CapacityChanged', capacity, ...(perSchool !== undefined && { perSchool }) };
  return andOfferWhatIsFree(places, [changed], given);
};
