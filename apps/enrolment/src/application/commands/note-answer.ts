import { Refusal, type Decide } from '#domain';
import type { Application, ApplicationEvent } from '../application.js';

export type NoteAnswer = { accept: boolean; saidBy: string };

/** Who said yes or no is kept beside the application; what comes of it, the cohort’s places decide. */
export const noteAnswer: Decide<NoteAnswer, Application, ApplicationEvent> = (
  { accept, saidBy },
  application,
  given,
) => {
  if (application.status === 'none')
    throw new Refusal('not-found', 'application.unknown', 'There is no such application');
  const on = given.today;
  return { events: [{ type: 'AnswerNoted', accept, on }], details: { answer: { accept, saidBy, on } } };
};
