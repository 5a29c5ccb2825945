import type { Decide } from '#domain';
import type { PossibleDuplicate, PossibleDuplicateEvent } from '../possible-duplicate.js';

/** One of the two is merged, with the other or with a third: there is nothing left to decide. */
export const settleDuplicate: Decide<object, PossibleDuplicate, PossibleDuplicateEvent> = (_, duplicate, { today }) =>
  duplicate.status === 'open' ? [{ type: 'PossibleDuplicateMerged', on: today }] : [];
