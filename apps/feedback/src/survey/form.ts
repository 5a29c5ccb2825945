import type { SurveyQuestion } from '#contracts';
import { Refusal } from '#domain';
import { readAnswers, type Fault, type GivenAnswers } from '../response/answers.js';

/** A submitted form as the browser sends it: every value is text, or several texts of one name. */
export type SubmittedForm = Record<string, unknown>;

/** The name of a question's field; what else a form carries cannot be taken for an answer. */
export const fieldOf = (code: string): string => `answer.${code}`;

/** The answers as their questions understand them: the number of the chosen point, or what was written. */
export const answersOf = (form: SubmittedForm, questions: SurveyQuestion[]): GivenAnswers =>
  Object.fromEntries(
    questions
      .map(({ code, kind }) => ({ code, kind, sent: form[fieldOf(code)] }))
      .filter(({ sent }) => sent !== undefined && sent !== '')
      .map(({ code, kind, sent }) => [code, kind === 'text' ? sent : asPoint(sent)]),
  );

const asPoint = (sent: unknown): unknown => (typeof sent === 'string' && /^\d{1,2}$/.test(sent) ? Number(sent) : sent);

/** Someone may open a second link while the first page still waits: answers must not go to the other survey. */
export const refuseOtherPage = (form: SubmittedForm, invitationId: string): void => {
  if (form['invitation'] !== invitationId)
    throw new Refusal('conflict', 'survey.other-link', 'Another survey was opened since; open your link once more');
};

/** What has to change on the page when answers were refused for what they are; any other error goes on its way. */
export const faultsAfter = (error: unknown, questions: SurveyQuestion[], given: GivenAnswers): Fault[] => {
  if (error instanceof Refusal && error.code === 'response.invalid') return readAnswers(questions, given).faults;
  throw error;
};
