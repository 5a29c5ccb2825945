import { postRoles, type FormQuestion, type PostRole } from '#contracts';
import { Refusal } from '#domain';
import { isEmail, isISO8601 } from 'class-validator';
import type { Endorsing } from '../application/commands/endorse-application.js';
import type { ApplicantDetails } from '../application/commands/start-application.js';
import type { Fault, GivenAnswers } from '../application/form.js';

/** A submitted form as the browser sends it: every value is text, or several texts of one name. */
export type SubmittedForm = Record<string, unknown>;

export const textIn = (form: SubmittedForm, name: string): string => {
  const sent = form[name];
  return typeof sent === 'string' ? sent.trim() : '';
};

/** The name of a question's field; what else a form carries cannot be taken for an answer. */
export const fieldOf = (code: string): string => `answer.${code}`;

export const answersIn = (form: SubmittedForm, questions: readonly FormQuestion[]): GivenAnswers =>
  Object.fromEntries(questions.map(({ code }) => [code, textIn(form, fieldOf(code))]));

/** Someone may open a second link while the first page still waits: what they entered must not go there. */
export const refuseOtherPage = (form: SubmittedForm, applicationId: string): void => {
  if (form['application'] !== applicationId)
    throw new Refusal('conflict', 'link.other-opened', 'Another link was opened since; open yours once more');
};

const isLine = (text: string, most = 200): boolean => text.length > 0 && text.length <= most && !/\p{Cc}/u.test(text);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isISO8601(text, { strict: true });

/** Who begins to apply, or what of it has to change first. */
export const applicantIn = (form: SubmittedForm, today: string): { applicant: ApplicantDetails; faults: Fault[] } => {
  const applicant = {
    name: textIn(form, 'name'),
    email: textIn(form, 'email'),
    urn: textIn(form, 'urn'),
    role: textIn(form, 'role') as PostRole,
    since: textIn(form, 'since'),
  };
  const checks: [question: keyof ApplicantDetails, isFine: boolean, sentence: string][] = [
    ['name', isLine(applicant.name), 'Enter your name'],
    ['email', isEmail(applicant.email), 'Enter an address such as name@example.org'],
    ['urn', /^\d{6}$/.test(applicant.urn), 'Choose your school'],
    ['role', postRoles.includes(applicant.role), 'Choose your role'],
    ['since', isDay(applicant.since) && applicant.since <= today, 'Enter the day on which you began in this role'],
  ];
  const faults = checks.filter(([, isFine]) => !isFine).map(([question, , sentence]) => ({ question, sentence }));
  return { applicant, faults };
};

export type EndorsementGiven = { endorsed: string; saidBy: string; statement: string };

/** What a head says, or what of it has to change first. */
export const endorsementIn = (form: SubmittedForm): { given: EndorsementGiven; faults: Fault[] } => {
  const given = {
    endorsed: textIn(form, 'endorsed'),
    saidBy: textIn(form, 'saidBy'),
    statement: textIn(form, 'statement').slice(0, 5_000),
  };
  return {
    given,
    faults: [
      ...(/^(yes|no)$/.test(given.endorsed) ? [] : [{ question: 'endorsed', sentence: 'Choose yes or no' }]),
      ...(isLine(given.saidBy) ? [] : [{ question: 'saidBy', sentence: 'Enter your name and your post' }]),
    ],
  };
};

/** What the head said, once nothing has to change. */
export const endorsingOf = ({ endorsed, saidBy, statement }: EndorsementGiven): Endorsing => ({
  endorsed: endorsed === 'yes',
  saidBy,
  ...(statement !== '' && { statement }),
});

/** Whether the offered place is taken; undefined when nothing was chosen. */
export const takesPlace = (form: SubmittedForm): boolean | undefined => {
  const accept = textIn(form, 'accept');
  return /^(yes|no)$/.test(accept) ? accept === 'yes' : undefined;
};

const addressAnswers = ['confirm', 'ask', 'discard'] as const;
export type AddressAnswer = (typeof addressAnswers)[number];

/** What whoever has an address says of an application that was begun with it; undefined when no button was pressed. */
export const addressAnswerIn = (form: SubmittedForm): AddressAnswer | undefined =>
  addressAnswers.find((answer) => answer === textIn(form, 'do'));
