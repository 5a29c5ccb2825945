const marks = /\p{M}/gu;
const apostrophes = /['’‘`]/g;
const between = /[^\p{L}\p{N}]+/u;

/** The words of a text as they are looked for: without case, accents and marks, so that "St. Mary’s" is `st` and `marys`. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(marks, '')
    .toLowerCase()
    .replaceAll(apostrophes, '')
    .split(between)
    .filter((word) => word !== '');

/** Every word of the texts once. */
export const termsOf = (texts: string[]): string[] => [...new Set(texts.flatMap(wordsOf))];

/** Whether each of the words begins one of the terms: what is typed last may be half a word. */
export const isFoundBy = (terms: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => terms.some((term) => term.startsWith(word)));

/** Those that have most of the words whole come first, then those with the fewest other words. */
export const byFit =
  (words: readonly string[]) =>
  (one: { terms?: string[] }, other: { terms?: string[] }): number => {
    const whole = ({ terms = [] }: { terms?: string[] }) => words.filter((word) => terms.includes(word)).length;
    return whole(other) - whole(one) || (one.terms?.length ?? 0) - (other.terms?.length ?? 0);
  };
