import type { WordsVisibility } from '#contracts';
import { endOfDay, unreachable, type Evolve, type Scope } from '#domain';

/** What someone said in their own words about a change of an enrolment; the text is in the details of the document only. */
export type Written = {
  enrolmentId: string;
  partnershipId: string;
  strand: string;
  /** What they say it of, as the timeline calls it. */
  of: string;
  author: string;
  visibleTo: WordsVisibility;
  on: string;
  /** The last day on which it is kept. */
  keepUntil: string;
};

export type OwnWords = { status: 'none' } | ({ status: 'kept' | 'forgotten' } & Written);

export type OwnWordsEvent = { type: 'WordsWritten'; written: Written } | { type: 'WordsForgotten'; on: string };

export const noWords: OwnWords = { status: 'none' };

export const evolve: Evolve<OwnWords, OwnWordsEvent> = (words, event) => {
  switch (event.type) {
    case 'WordsWritten':
      return { status: 'kept', ...event.written };
    case 'WordsForgotten':
      return words.status === 'none' ? words : { ...words, status: 'forgotten' };
    default:
      return unreachable(event);
  }
};

export const forgottenAt = (words: OwnWords): string | undefined =>
  words.status === 'kept' ? endOfDay(words.keepUntil) : undefined;

export const scopeOf = (words: OwnWords): Scope =>
  words.status === 'none' ? {} : { partnerships: [words.partnershipId], strands: [words.strand] };
