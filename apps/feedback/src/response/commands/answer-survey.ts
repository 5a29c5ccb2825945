import { IsObject } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import type { MeasuredAnswer } from '#contracts';
import { addDays, Refusal, unreachable, type Decide, type Decision } from '#domain';
import { dayInWords } from '#pages';
import { refuseIfClosed } from '../../campaign/campaign.js';
import type { Link } from '../../survey/link.js';
import { readAnswers, type GivenAnswers } from '../answers.js';
import type { Answered, Response, ResponseEvent } from '../response.js';

export class AnswerSurvey {
  /** By the code of the question: the number of the point chosen (0–10, or from 1), or what was written. */
  @JSONSchema({ additionalProperties: { type: ['integer', 'string'] } })
  @IsObject()
  answers!: GivenAnswers;
}

/** The fingerprint tells the same answers from others without keeping what was written. */
type FromLink = AnswerSurvey & Link & { fingerprint: string };

const daysWordsAreKept = 3 * 365;

export const answerSurvey: Decide<FromLink, Response, ResponseEvent> = (command, response, { today }) => {
  switch (response.status) {
    case 'completed':
      if (response.fingerprint === command.fingerprint) return []; // sent twice
      throw new Refusal(
        'conflict',
        'response.already-answered',
        `This survey was answered on ${dayInWords(response.on)}`,
      );
    case 'none':
      refuseIfClosed(command.campaign, today);
      return complete(command, today);
    default:
      return unreachable(response);
  }
};

const complete = (command: FromLink, today: string): Decision<ResponseEvent> => {
  const { answers, survey, fingerprint } = command;
  const { points, words, faults } = readAnswers(survey.template.questions, answers);
  if (faults.length > 0)
    throw new Refusal('invalid', 'response.invalid', 'Some answers are missing or do not fit their question', {
      errors: faults.map(({ question, sentence }) => ({ pointer: pointerTo(question), detail: sentence })),
    });
  const answered: Answered = {
    ...whoseAnswer(command),
    points,
    measured: measuredIn(points, survey),
    written: Object.keys(words),
    keepWordsUntil: addDays(today, daysWordsAreKept),
    fingerprint,
    on: today,
  };
  return { events: [{ type: 'ResponseCompleted', answered }], details: { words } };
};

/** JSON Pointer (RFC 6901): what was sent under a name of the sender's choice may hold its signs. */
const pointerTo = (question: string): string => `#/answers/${question.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const whoseAnswer = ({ invitationId, invited, campaign }: Link) => {
  const { campaignId, strand, partnershipId, enrolmentId, personId, organisationId } = invited;
  const { cohortId } = campaign;
  return { invitationId, campaignId, cohortId, strand, partnershipId, enrolmentId, personId, organisationId };
};

const measuredIn = (points: Record<string, number>, { measures }: Link['survey']): MeasuredAnswer[] =>
  measures.flatMap(({ code, question }) => {
    const value = points[question];
    return value === undefined ? [] : [{ question, measure: code, value }];
  });
