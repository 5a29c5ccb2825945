import { Refusal, type Decide } from '#domain';
import type { Candidate } from '../entry.js';
import type { Places, PlacesEvent } from '../places.js';
import { fits } from '../room.js';

export type ArriveFromCohort = Candidate & {
  /** The day from which it takes part in this cohort. */
  on: string;
  /** The how-manieth cohort it is after the first. */
  arrived: number;
  /** The cohorts were merged: it takes part also where there is no room for it, or nothing is taught any more by now. */
  merged?: true;
};

/** An enrolment comes from another cohort of the strand and takes a free place here. */
export const arriveFromCohort: Decide<ArriveFromCohort, Places, PlacesEvent> = ({ merged, ...arrival }, places) => {
  if (places.status === 'none') throw new Refusal('conflict', 'cohort.unknown', 'The cohort is not known yet');
  if (places.entries[arrival.applicationId]?.arrived === arrival.arrived) return [];
  if (!merged && places.status === 'closed')
    throw new Refusal('conflict', 'cohort.closed', 'The cohort takes nobody any more');
  if (!merged && !fits(places, [arrival])) throw new Refusal('conflict', 'cohort.full', 'There is no free place');
  return [{ type: 'ApplicantArrived', ...arrival }];
};
