import type { OwnWordsEvent } from './own-words.js';

/** For the specs: what an officer said of a deferral. */
export const written = {
  type: 'WordsWritten',
  written: {
    enrolmentId: 'enrolment',
    partnershipId: 'partnership',
    strand: 'future-heads',
    of: 'EnrolmentDeferred',
    visibleTo: 'officers',
    author: 'officer',
    on: '2023-09-04',
    keepUntil: '2025-09-04',
  },
} satisfies OwnWordsEvent;
export const forgotten: OwnWordsEvent = { type: 'WordsForgotten', on: '2025-09-05' };
