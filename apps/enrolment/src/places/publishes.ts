import {
  ApplicationAccepted,
  ApplicationMovedToCohort,
  ApplicationPriorityChanged,
  ApplicationRejected,
  ApplicationReopened,
  ApplicationWaitlisted,
  ApplicationWithdrawn,
  GroupApplied,
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
    case 'GroupEntered':
      return publish(GroupApplied, groupOf(event, cohortId), strand);
    case 'PriorityChanged': {
      const { priority, reason } = event;
      return publish(ApplicationPriorityChanged, { ...of(event), cohortId, priority, reason }, strand);
    }
    case 'ApplicantWaitlisted':
    case 'ApplicantRejoined':
      return publish(ApplicationWaitlisted, { ...of(event), cohortId }, strand);
    case 'ApplicantReopened':
      return publish(ApplicationReopened, { ...of(event), cohortId, reason: event.reason }, strand);
    case 'PlaceOffered':
      return publish(PlaceOffered, { ...of(event), cohortId, expiresAt: event.expiresAt }, strand);
    case 'PlaceTaken':
    case 'ApplicantArrived':
      return publish(ApplicationAccepted, { ...of(event), cohortId }, strand);
    case 'OfferDeclined':
      return publish(PlaceOfferDeclined, { ...of(event), cohortId }, strand);
    case 'OfferExpired':
      return publish(PlaceOfferExpired, { ...of(event), cohortId }, strand);
    case 'ApplicantRejected':
      return publish(ApplicationRejected, { ...of(event), cohortId, reason: event.reason }, strand);
    case 'ApplicantWithdrew':
      return publish(
        ApplicationWithdrawn,
        { ...of(event), cohortId, ...(event.because && { because: event.because }) },
        strand,
      );
    case 'ApplicantMovedOn':
      return publish(ApplicationMovedToCohort, { ...of(event), cohortId, toCohortId: event.toCohortId }, strand);
    case 'PlacePaused': // free again, also where its holder means to come back
    case 'PlaceReleased':
      return publish(PlaceReleased, { ...of(event), cohortId }, strand);
    case 'PlacesOpened':
    case 'CapacityChanged':
    case 'WindowExtended':
    case 'ApplicantEntered':
    case 'ApplicantCameOver':
    case 'ApplicantMovedSchool':
    case 'ApplicantMerged':
    case 'PlaceUsedUp':
    case 'StrandVersionChanged':
    case 'PlacesClosed':
      return undefined;
    default:
      return unreachable(event);
  }
};

const of = ({ applicationId, on }: { applicationId: string; on: string }) => ({ applicationId, on });

const groupOf = ({ groupId, on, members }: Extract<PlacesEvent, { type: 'GroupEntered' }>, cohortId: string) => ({
  groupId,
  cohortId,
  members: members.map(({ applicationId, personId, organisationId, urn }) => ({
    applicationId,
    ...(personId !== undefined && { personId }),
    organisationId,
    ...(urn !== undefined && { urn }),
  })),
  on,
});
