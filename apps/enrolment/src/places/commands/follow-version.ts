import { Refusal, type Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';

export type FollowVersion = { toVersion: number };

/** The cohort is taught by another version of its strand; who applies from now on is measured by that one. */
export const followVersion: Decide<FollowVersion, Places, PlacesEvent> = ({ toVersion }, places) => {
  if (places.status === 'none') throw new Refusal('conflict', 'cohort.unknown', 'The cohort is not known yet');
  return places.cohort.strandVersion === toVersion ? [] : [{ type: 'StrandVersionChanged', strandVersion: toVersion }];
};
