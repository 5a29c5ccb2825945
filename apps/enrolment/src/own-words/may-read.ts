import type { Reach } from '#domain';
import { scopeOf, type OwnWords } from './own-words.js';

/** Who asks, with what they reach in one of their roles. */
export type Reader = { subject: string; reachAs: (role: 'operations-officer' | 'programme-lead') => Reach };

/** Whoever wrote them, operations officers, and, where whoever wrote them said so, programme leads. */
export const mayRead = (words: OwnWords, { subject, reachAs }: Reader): boolean => {
  if (words.status === 'none') return false;
  const reaches = (role: Parameters<Reader['reachAs']>[0]): boolean => reachAs(role).covers(scopeOf(words));
  return (
    words.author === subject ||
    reaches('operations-officer') ||
    (words.visibleTo === 'officers-and-leads' && reaches('programme-lead'))
  );
};
