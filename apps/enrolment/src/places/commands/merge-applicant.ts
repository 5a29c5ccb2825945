import type { Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';

export type MergeApplicant = { applicationId: string; intoPersonId: string };

/** Two records were one person: the place, or the hope for one, is held by the other id from now on. */
export const mergeApplicant: Decide<MergeApplicant, Places, PlacesEvent> = (command, places, { today: on }) => {
  const { applicationId, intoPersonId: applicant } = command;
  const entry = places.status === 'none' ? undefined : places.entries[applicationId];
  return !entry || entry.applicant === applicant ? [] : [{ type: 'ApplicantMerged', applicationId, on, applicant }];
};
