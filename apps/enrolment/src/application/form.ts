import type { FormQuestion } from '#contracts';
import { Refusal } from '#domain';

/** What was sent for each question, by its code, before anyone has looked at it. */
export type GivenAnswers = Record<string, unknown>;
export type FormAnswers = Record<string, string>;
export type Fault = { question: string; sentence: string };

const mostWordsOf = ({ mostWords = 500 }: FormQuestion): number => mostWords;
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const longest = 20_000;

const tidied = (given: unknown): string =>
  typeof given === 'string' ? given.replaceAll('\r\n', '\n').trim().slice(0, longest) : '';

/** The answers to the questions as they are; whatever else was sent is left out. */
export const answersTo = (questions: readonly FormQuestion[], given: GivenAnswers): FormAnswers =>
  Object.fromEntries(
    questions.map(({ code }) => [code, tidied(given[code])]).filter(([, answer]) => answer !== ''),
  ) as FormAnswers;

const faultIn = (question: FormQuestion, answer = ''): string | undefined => {
  const { kind, required, choices = [] } = question;
  if (answer === '') return required ? missing[kind] : undefined;
  switch (kind) {
    case 'choice':
      return choices.includes(answer) ? undefined : 'Choose one of the answers';
    case 'yes':
      return answer === 'yes' ? undefined : 'Tick the box to say yes, or leave it';
    default: {
      const [words, most] = [wordsIn(answer), mostWordsOf(question)];
      return words > most ? `Use at most ${most} words; these are ${words}` : undefined;
    }
  }
};

const missing: Record<FormQuestion['kind'], string> = {
  words: 'Enter an answer',
  choice: 'Choose an answer',
  yes: 'Tick the box to go on',
};

/** What has to change before the form can be sent. */
export const faultsOf = (questions: readonly FormQuestion[], answers: FormAnswers): Fault[] =>
  questions.flatMap((question) => {
    const sentence = faultIn(question, answers[question.code]);
    return sentence === undefined ? [] : [{ question: question.code, sentence }];
  });

/** The answers, once nothing has to change; the refusal names every question that still does. */
export const completedForm = (questions: readonly FormQuestion[], given: GivenAnswers): FormAnswers => {
  const answers = answersTo(questions, given);
  const faults = faultsOf(questions, answers);
  if (faults.length > 0)
    throw new Refusal('invalid', 'application.form-incomplete', 'Some answers are missing or do not fit', {
      errors: faults.map(({ question, sentence }) => ({ pointer: `#/answers/${question}`, detail: sentence })),
    });
  return answers;
};
