import type { Decide } from '#domain';
import type { OwnWords, OwnWordsEvent } from '../own-words.js';

/** Decided by the clock, or because someone they may be about was erased. */
export const forgetWords: Decide<object, OwnWords, OwnWordsEvent> = (_, words, { today: on }) =>
  words.status === 'kept' ? { events: [{ type: 'WordsForgotten', on }], details: () => ({}) } : [];
