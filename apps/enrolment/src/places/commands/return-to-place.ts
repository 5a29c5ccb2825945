import { Refusal, type Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';
import { fits } from '../room.js';

export type ReturnToPlace = { applicationId: string };

/** Whoever comes back takes a free place, or waits for one before everyone who has not had one. */
export const returnToPlace: Decide<ReturnToPlace, Places, PlacesEvent> = ({ applicationId }, places, { today: on }) => {
  const entry = places.status === 'none' ? undefined : places.entries[applicationId];
  if (places.status === 'none' || (entry?.status !== 'paused' && entry?.status !== 'released')) return [];
  if (places.status === 'closed') throw new Refusal('conflict', 'cohort.closed', 'The cohort takes nobody any more');
  return [
    fits(places, [entry])
      ? { type: 'PlaceTaken', applicationId, on }
      : { type: 'ApplicantWaitlisted', applicationId, on, returner: true },
  ];
};
