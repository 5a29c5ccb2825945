import { Refusal } from '#domain';
import type { Submitted } from './application.js';

/** Refuses to write something about an applicant of whom nothing that was written is kept any more. */
export const mayBeWrittenAbout = ({ wordsForgotten }: Submitted): void => {
  if (wordsForgotten)
    throw new Refusal('gone', 'application.words-forgotten', 'What was written about this application is forgotten');
};
