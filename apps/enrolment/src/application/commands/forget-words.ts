import { endOfDay, type Decide } from '#domain';
import { isSubmitted, type Application, type ApplicationEvent } from '../application.js';
import { draftForgotten } from './discard-draft.js';

/** When what was written is deleted: a draft that was never sent as a whole, else the words that were kept with it. */
export const wordsDueAt = (application: Application): string | undefined => {
  if (application.status === 'none') return undefined;
  const until = application.status === 'draft' ? application.keepUntil : application.keepWordsUntil;
  return until === undefined ? undefined : endOfDay(until);
};

/** Decided by the clock, or because someone was erased: what was written by and about them is not kept for ever. */
export const forgetWords: Decide<object, Application, ApplicationEvent> = (_, application) => {
  if (application.status === 'draft') return draftForgotten;
  if (!isSubmitted(application)) return [];
  const comments = (application.selection?.scores ?? []).flatMap(({ comment }) => comment ?? []);
  const words = ['form', 'endorsement', 'answer', ...comments].map((each) => [each, null]);
  return { events: [{ type: 'WordsForgotten' }], details: Object.fromEntries(words) as Record<string, null> };
};
