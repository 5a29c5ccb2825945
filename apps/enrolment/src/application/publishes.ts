import { ApplicationSubmitted, publish } from '#contracts';
import { unreachable, type PublicEvent } from '#domain';
import type { ApplicationEvent } from './application.js';

/** What becomes of an application is said by the places of its cohort. */
export const publishes = (event: ApplicationEvent): PublicEvent | undefined => {
  switch (event.type) {
    case 'ApplicationSubmitted': {
      const { applicationId, cohortId, personId, organisationId, urn, strand } = event.applied;
      const applicant = {
        ...(personId !== undefined && { personId }),
        organisationId,
        ...(urn !== undefined && { urn }),
      };
      return publish(ApplicationSubmitted, { applicationId, cohortId, ...applicant, on: event.on }, strand);
    }
    case 'AnswerNoted':
    case 'OutcomeHeard':
      return undefined;
    default:
      return unreachable(event);
  }
};
