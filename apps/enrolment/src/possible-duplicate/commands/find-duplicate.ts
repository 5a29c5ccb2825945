import type { Decide } from '#domain';
import type { Pair, PossibleDuplicate, PossibleDuplicateEvent } from '../possible-duplicate.js';

/** Found once: a pair that was looked at and dismissed is not put to anyone again. */
export const findDuplicate: Decide<Pair, PossibleDuplicate, PossibleDuplicateEvent> = (pair, duplicate, { today }) =>
  duplicate.status === 'none' && pair.because.length > 0
    ? [{ type: 'PossibleDuplicateFound', pair: pairOf(pair), on: today }]
    : [];

const pairOf = ({ people, partnerships, because }: Pair): Pair => ({ people, partnerships, because });
