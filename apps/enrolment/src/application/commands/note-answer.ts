import { addDays, type Decide } from '#domain';
import type { Application, ApplicationEvent } from '../application.js';
import { mustBeSubmitted } from '../must-be-submitted.js';
import { daysWordsAreKept } from './submit-application.js';

export type NoteAnswer = { accept: boolean; saidBy: string };

/** Who said yes or no is kept beside the application, for a time; what comes of it, the cohort’s places decide. */
export const noteAnswer: Decide<NoteAnswer, Application, ApplicationEvent> = (
  { accept, saidBy },
  application,
  given,
) => {
  const { wordsForgotten, keepWordsUntil } = mustBeSubmitted(application);
  const { today: on } = given;
  const noted: ApplicationEvent = { type: 'AnswerNoted', accept, on };
  if (wordsForgotten) return [noted];
  const until = keepWordsUntil === undefined && { keepWordsUntil: addDays(on, daysWordsAreKept) };
  return { events: [{ ...noted, ...until }], details: { answer: { accept, saidBy, on } } };
};
