import {
  AddressConfirmationAsked,
  ApplicationEndorsed,
  ApplicationScored,
  ApplicationShortlisted,
  ApplicationSubmitted,
  ApplicationTransferred,
  publish,
} from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import { isSubmitted, type Application, type ApplicationEvent } from './application.js';

/** What becomes of an application is said by the places of its cohort. */
export const publishes = (
  event: ApplicationEvent,
  { id: applicationId }: Given,
  application: Application,
): PublicEvent | undefined => {
  const { cohortId, strand } = application.status === 'none' ? { cohortId: '', strand: '' } : application;
  switch (event.type) {
    case 'ApplicationSubmitted': {
      const { personId, organisationId, urn, groupId } = event.applied;
      const applicant = {
        ...(personId !== undefined && { personId }),
        organisationId,
        ...(urn !== undefined && { urn }),
        ...(groupId !== undefined && { groupId }),
      };
      return publish(ApplicationSubmitted, { applicationId, cohortId, ...applicant, on: event.on }, strand);
    }
    case 'ApplicationEndorsed': {
      const { endorsed, on } = event;
      return publish(ApplicationEndorsed, { applicationId, cohortId, endorsed, on }, strand);
    }
    case 'ScoresCompleted': {
      const { total, scoredBy, on } = event;
      const score = { points: total.points, outOf: total.outOf, scoredBy };
      return publish(ApplicationScored, { applicationId, cohortId, ...score, on }, strand);
    }
    case 'ApplicationShortlisted':
      return publish(ApplicationShortlisted, { applicationId, cohortId, on: event.on }, strand);
    case 'ApplicationTransferred':
      return publish(ApplicationTransferred, { applicationId, cohortId, ...transferOf(event, application) }, strand);
    case 'AddressLinkAsked':
      return publish(AddressConfirmationAsked, { applicationId, cohortId, on: event.on }, strand);
    case 'ApplicationStarted':
    case 'AddressConfirmed':
    case 'FormSaved':
    case 'DraftMovedOn':
    case 'DraftForgotten':
    case 'AnswerNoted':
    case 'LinkIssued':
    case 'ScoreGiven':
    case 'ApplicationMovedOn': // said by the places it goes from
    case 'OutcomeHeard':
    case 'ApplicantMerged':
    case 'SchoolNoted':
    case 'WordsForgotten':
      return undefined;
    default:
      return unreachable(event);
  }
};

const transferOf = (
  { on, from, to }: Extract<ApplicationEvent, { type: 'ApplicationTransferred' }>,
  application: Application,
) => {
  const { personId } = isSubmitted(application) ? application : {};
  return {
    ...(personId !== undefined && { personId }),
    organisationId: from.organisationId,
    ...(from.urn !== undefined && { urn: from.urn }),
    toOrganisationId: to.organisationId,
    ...(to.urn !== undefined && { toUrn: to.urn }),
    on,
  };
};
