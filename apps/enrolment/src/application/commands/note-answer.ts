import type { Decide } from '#domain';
import { mustBeSubmitted, type Application, type ApplicationEvent } from '../application.js';

export type NoteAnswer = { accept: boolean; saidBy: string };

/** Who said yes or no is kept beside the application; what comes of it, the cohort’s places decide. */
export const noteAnswer: Decide<NoteAnswer, Application, ApplicationEvent> = (
  { accept, saidBy },
  application,
  given,
) => {
  mustBeSubmitted(application);
  const on = given.today;
  return { events: [{ type: 'AnswerNoted', accept, on }], details: { answer: { accept, saidBy, on } } };
};
