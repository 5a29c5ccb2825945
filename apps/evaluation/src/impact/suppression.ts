import { withhold, type Figure } from './figure.js';

/** Answers of fewer people are not shown: with so few, someone could be recognised. */
export const minimumNumber = 5;

const tooFew = `Withheld: fewer than ${minimumNumber} people answered.`;
const complement = 'Withheld: with the total it would show what a few people answered in another strand.';

const answered = ({ n }: Figure): number => n ?? 0;
const isFew = (n: number): boolean => n > 0 && n < minimumNumber;

/** Subtracting what is shown from the total must not leave the answers of a few people. */
const canBeTold = (hidden: Figure[]): boolean => isFew(hidden.reduce((sum, figure) => sum + answered(figure), 0));

/** Which strands cannot be shown: those with too few answers, then the smallest others until nothing can be told. */
const hiddenAmong = (strands: Figure[]): Set<Figure> => {
  const asked = strands
    .filter((figure) => answered(figure) > 0)
    .toSorted((one, other) => answered(one) - answered(other));
  let hidden = asked.filter((figure) => isFew(answered(figure)));
  while (canBeTold(hidden) && hidden.length < asked.length) hidden = asked.slice(0, hidden.length + 1);
  return new Set(hidden);
};

/** The figures of a question as they may be shown: nothing under the minimum number, and nothing from which it follows. */
export const disclose = (total: Figure, strands: Figure[]): { total: Figure; strands: Figure[] } => {
  const hidden = hiddenAmong(strands);
  const reasonFor = (figure: Figure): string => (isFew(answered(figure)) ? tooFew : complement);
  return {
    // Everything is hidden and still only a few have answered: then they are the total.
    total: canBeTold([...hidden]) ? withhold(total, tooFew) : total,
    strands: strands.map((figure) => (hidden.has(figure) ? withhold(figure, reasonFor(figure)) : figure)),
  };
};
