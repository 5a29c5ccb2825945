import type { PossibleDuplicateEvent } from './possible-duplicate.js';

/** For the specs: two records with the same teacher number. */
export const found = {
  type: 'PossibleDuplicateFound',
  pair: { people: ['ann', 'anna'], partnerships: ['partnership'], because: ['teacher-number'] },
  on: '2023-09-04',
} satisfies PossibleDuplicateEvent;
export const dismissed: PossibleDuplicateEvent = { type: 'PossibleDuplicateDismissed', on: '2023-09-04' };
export const merged: PossibleDuplicateEvent = { type: 'PossibleDuplicateMerged', on: '2023-09-04' };
