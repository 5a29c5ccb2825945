import { Refusal, type Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';

export type ClosePlaces = { on: string };

/** The cohort is cancelled or over: whoever still hopes for a place is told; places that are taken stay as they are. */
export const closePlaces: Decide<ClosePlaces, Places, PlacesEvent> = ({ on }, places) => {
  if (places.status === 'none') throw new Refusal('conflict', 'cohort.unknown', 'The cohort is not known yet');
  if (places.status === 'closed') return [];
  const hoping = Object.values(places.entries).filter(({ status }) =>
    ['submitted', 'waitlisted', 'offered'].includes(status),
  );
  const told = hoping.map(({ applicationId }): PlacesEvent => ({
    type: 'ApplicantRejected',
    applicationId,
    on,
    reason: 'no-places',
  }));
  return [{ type: 'PlacesClosed', on }, ...told];
};
