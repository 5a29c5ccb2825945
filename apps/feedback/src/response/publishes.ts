import { publish, ResponseCompleted } from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import type { ResponseEvent } from './response.js';

/** Only answers to measured questions leave the service. */
export const publishes = (event: ResponseEvent, { id }: Given): PublicEvent | undefined => {
  switch (event.type) {
    case 'ResponseCompleted': {
      const { campaignId, cohortId, enrolmentId, personId, organisationId, measured, on, strand } = event.answered;
      const whose = { campaignId, cohortId, enrolmentId, personId, organisationId };
      return publish(ResponseCompleted, { responseId: id, ...whose, answers: measured, on }, strand);
    }
    case 'WordsForgotten':
      return undefined;
    default:
      return unreachable(event);
  }
};
