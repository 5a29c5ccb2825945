import type { SurveyQuestion } from '#contracts';

/** What someone sent, by question: numbers for scales and choices, words for text. Nothing in it is trusted. */
export type GivenAnswers = Record<string, unknown>;

export type Fault = { question: string; sentence: string };

/** Numbers by question, what was written by question, and all that has to change. */
export type ReadAnswers = { points: Record<string, number>; words: Record<string, string>; faults: Fault[] };

const longestText = 2_000;

/** Blank is unanswered, and a line ends alike from every browser: the same answers are the same text. */
export const tidied = (given: GivenAnswers): Map<string, unknown> =>
  new Map(
    Object.entries(given)
      .map(([question, value]): [string, unknown] => [question, tidy(value)])
      .filter(([, value]) => value !== '' && value !== undefined && value !== null)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );

const tidy = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value);

/** Checks every answer against its question; the faults name all that has to change, in the order of the page. */
export const readAnswers = (questions: SurveyQuestion[], given: GivenAnswers): ReadAnswers => {
  const values = tidied(given);
  const codes = new Set(questions.map(({ code }) => code));
  const strangers = [...values.keys()].filter((code) => !codes.has(code));
  const faults = [
    ...questions.flatMap((question) => faultOf(question, values.get(question.code))),
    ...strangers.map((question) => ({ question, sentence: 'This survey has no such question' })),
  ];
  const answered = questions.filter(({ code }) => values.has(code));
  const of = <Value>(isKind: (question: SurveyQuestion) => boolean): Record<string, Value> =>
    Object.fromEntries(answered.filter(isKind).map(({ code }) => [code, values.get(code) as Value]));
  return { points: of(isScale), words: of(isText), faults };
};

const isText = ({ kind }: SurveyQuestion): boolean => kind === 'text';
const isScale = (question: SurveyQuestion): boolean => !isText(question);

const faultOf = (question: SurveyQuestion, value: unknown): Fault[] => {
  const sentence = value === undefined ? missing(question) : wrong(question, value);
  return sentence === undefined ? [] : [{ question: question.code, sentence }];
};

const missing = ({ required, kind }: SurveyQuestion): string | undefined => {
  if (!required) return undefined;
  return kind === 'text' ? 'Write an answer' : 'Choose an answer';
};

const wrong = (question: SurveyQuestion, value: unknown): string | undefined => {
  switch (question.kind) {
    case 'nps':
      return isWhole(value, 0, 10) ? undefined : 'Choose a number from 0 to 10';
    case 'likert':
    case 'single':
      return isWhole(value, 1, question.points?.length ?? 0) ? undefined : 'Choose one of the answers shown';
    case 'text':
      return typeof value === 'string' && value.length <= longestText && !unprintable.test(value)
        ? undefined
        : `Write at most ${longestText.toLocaleString('en-GB')} characters of plain text`;
  }
};

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** Control characters other than tab and new line. */
const unprintable = /[^\P{Cc}\t\n]/u;
