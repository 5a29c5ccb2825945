import { addMonths, type Decide } from '#domain';
import type { OwnWords, OwnWordsEvent, Written } from '../own-words.js';

export type WriteWords = Omit<Written, 'author' | 'on' | 'keepUntil'> & { text: string };

const monthsWordsAreKept = 24;

export const writeWords: Decide<WriteWords, OwnWords, OwnWordsEvent> = ({ text, ...about }, words, { today, who }) => {
  if (words.status !== 'none') return [];
  const written = { ...about, author: who, on: today, keepUntil: addMonths(today, monthsWordsAreKept) };
  return { events: [{ type: 'WordsWritten', written }], details: { text } };
};
