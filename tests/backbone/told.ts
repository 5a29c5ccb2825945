import { randomUUID } from 'node:crypto';
import { publish, ResponseCompleted } from '#contracts';
import { strandPublished } from '#testing';
import { strand } from './lamps.js';

/** A person has answered: the policy of the lamps lights one for the day. */
export const answered = (personId: string, on: string) => {
  const [responseId, campaignId, cohortId, enrolmentId, organisationId] = Array.from({ length: 5 }, () => randomUUID());
  const ids = {
    responseId: responseId!,
    campaignId: campaignId!,
    cohortId: cohortId!,
    enrolmentId: enrolmentId!,
    organisationId: organisationId!,
  };
  return publish(ResponseCompleted, { ...ids, personId, answers: [], on }, strand);
};

/** The strand of the lamps is there. */
export const lampsPublished = () => strandPublished(strand);
