import type { Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';
import { andOfferWhatIsFree } from '../room.js';

export type MoveApplicant = { applicationId: string; toOrganisationId: string; toAuthority?: string };

/** A transfer is never refused by the cap of the new school; it counts there from now on, and the old school has room. */
export const moveApplicant: Decide<MoveApplicant, Places, PlacesEvent> = (command, places, given) => {
  const { applicationId, toOrganisationId, toAuthority } = command;
  if (places.status === 'none') return [];
  const from = places.entries[applicationId]?.organisationId ?? toOrganisationId;
  if (from === toOrganisationId) return [];
  const to = { toOrganisationId, ...(toAuthority !== undefined && { toAuthority }) };
  const moved: PlacesEvent = { type: 'ApplicantMovedSchool', applicationId, on: given.today, ...to };
  return andOfferWhatIsFree(places, [moved], given);
};
