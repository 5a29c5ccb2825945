import { ResponseCompleted } from '#contracts';
import { view } from '#domain';
import type { MeasureCode } from './strands.js';

export type ResponseLine = {
  responseId: string;
  strand: string;
  campaignId: string;
  cohortId: string;
  personId: string;
  on: string;
  /** When it was recorded, to tell the latest of one day. */
  at: string;
  answers: Partial<Record<MeasureCode, number>>;
};

/** One document per answered survey: the measured answers alone. */
export const responses = view<ResponseLine>('responses', { version: 1 }).on(
  ResponseCompleted,
  ({ data }) => data.responseId,
  (_, { data: { responseId, campaignId, cohortId, personId, on, answers }, strand = '', time }) => ({
    responseId,
    strand,
    campaignId,
    cohortId,
    personId,
    on,
    at: time,
    answers: Object.fromEntries(answers.map(({ measure, value }) => [measure, value])),
  }),
);
