import {
  ApplicationAccepted,
  ApplicationRejected,
  ApplicationWaitlisted,
  ApplicationWithdrawn,
  PlaceOffered,
  PlaceOfferDeclined,
  PlaceOfferExpired,
  PlaceReleased,
  publish,
} from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import type { Places, PlacesEvent } from './places.js';

/** The cohort’s places say what becomes of every application: one key, so one order for the whole cohort. */
export const publishes = (event: PlacesEvent, { id: cohortId }: Given, places: Places): PublicEvent | undefined => {
  const strand = places.status === 'none' ? undefined : places.cohort.strand;
  switch (event.type) {
    case 'ApplicantWaitlisted':
      return publish(ApplicationWaitlisted, { ...of(event), cohortId }, strand);
    case 'PlaceOffered':
      return publish(PlaceOffered, { ...of(event), cohortId, expiresAt: event.expiresAt }, strand);
    case 'PlaceTaken':
      return publish(ApplicationAccepted, { ...of(event), cohortId }, strand);
    case 'OfferDeclined':
      return publish(PlaceOfferDeclined, { ...of(event), cohortId }, strand);
    case 'OfferExpired':
      return publish(PlaceOfferExpired, { ...of(event), cohortId }, strand);
    case 'ApplicantRejected':
      return publish(ApplicationRejected, { ...of(event), cohortId, reason: event.reason }, strand);
    case 'ApplicantWithdrew':
      return publish(ApplicationWithdrawn, { ...of(event), cohortId }, strand);
    case 'PlaceReleased':
      return publish(PlaceReleased, { ...of(event), cohortId }, strand);
    case 'PlacesOpened':
    case 'CapacityChanged':
    case 'WindowExtended':
    case 'ApplicantEntered':
    case 'ApplicantMovedSchool':
    case 'PlaceUsedUp':
    case 'PlacesClosed':
      return undefined;
    default:
      return unreachable(event);
  }
};

const of = ({ applicationId, on }: { applicationId: string; on: string }) => ({ applicationId, on });
