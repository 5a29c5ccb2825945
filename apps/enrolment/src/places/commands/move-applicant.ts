import type { Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree } from '../room.js';

export type MoveApplicant = { applicationId: string; toOrganisationId: string };

/** A transfer is never refused by the cap of the new school; it counts there from now on, and the old school has room. */
export const moveApplicant: Decide<MoveApplicant, Places, PlacesEvent> = (command, places, given) => {
  const { applicationId, toOrganisationId } = command;
  if (places.status === 'none') return [];
  const from = places.entries[applicationId]?.organisationId ?? toOrganisationId;
  if (from === toOrganisationId) return [];
  const moved: PlacesEvent = { type: 'ApplicantMovedSchool', applicationId, on: given.today, toOrganisationId };
  return andOfferWhatIsFree(places, [moved], given);
};
