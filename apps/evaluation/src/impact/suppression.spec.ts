import fc from 'fast-check';
import { shareOf, type Figure } from './figure.js';
import { disclose, minimumNumber } from './suppression.js';

const figure = ({ favourable, answered }: { favourable: number; answered: number }): Figure =>
  shareOf('answers.recommend', favourable, answered);

const disclosed = (...strands: [favourable: number, answered: number][]) => {
  const groups = strands.map(([favourable, answered]) => ({ favourable, answered }));
  const total = groups.reduce((sum, one) => ({
    favourable: sum.favourable + one.favourable,
    answered: sum.answered + one.answered,
  }));
  return disclose(figure(total), groups.map(figure));
};

const shown = (figures: Figure[]): (number | null)[] => figures.map(({ n }) => n);

describe('what may be shown of answers', () => {
  it('is everything when enough people answered everywhere', () => {
    const { total, strands } = disclosed([30, 40], [5, 5]);
    expect(total).toMatchObject({ n: 45, numerator: 35 });
    expect(shown(strands)).toEqual([40, 5]);
  });

  it('is never a strand with fewer than five answers, nor the next smallest, from which the total would tell it', () => {
    const { total, strands } = disclosed([30, 40], [8, 9], [3, 4]);
    expect(total.n).toBe(53);
    expect(shown(strands)).toEqual([40, null, null]);
    expect(strands[2]!.withheld).toContain('fewer than 5');
    expect(strands[1]!.withheld).toContain('with the total');
  });

  it('needs no third strand when two small ones hide each other', () => {
    expect(shown(disclosed([30, 40], [3, 4], [2, 3]).strands)).toEqual([40, null, null]);
  });

  it('takes a third when two small ones are few together', () => {
    expect(shown(disclosed([30, 40], [1, 2], [1, 1]).strands)).toEqual([null, null, null]);
  });

  it('is the total alone when every strand is small but all together are enough', () => {
    const { total, strands } = disclosed([3, 4], [2, 3]);
    expect(total.n).toBe(7);
    expect(shown(strands)).toEqual([null, null]);
  });

  it('is not even the total of a single small strand', () => {
    const { total } = disclosed([3, 4], [0, 0]);
    expect(total).toMatchObject({ value: null, n: null, numerator: null, denominator: null });
    expect(total).not.toHaveProperty('interval');
  });

  it('says that nobody answered: it tells of no one', () => {
    const { strands } = disclosed([30, 40], [0, 0]);
    expect(strands[1]).toMatchObject({ n: 0, value: null });
    expect(strands[1]).not.toHaveProperty('withheld');
  });

  it('lets no one subtract down to one strand or to fewer than five people', () => {
    const answers = fc
      .nat(12)
      .chain((answered) => fc.record({ answered: fc.constant(answered), favourable: fc.nat(answered) }));
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 6 }), (groups) => {
        const { total, strands } = disclosed(
          ...groups.map(({ favourable, answered }) => [favourable, answered] as [number, number]),
        );
        for (const strand of strands)
          if (strand.n !== null) expect(strand.n === 0 || strand.n >= minimumNumber).toBe(true);
        if (total.n === null) return;
        const hidden = groups.filter((_, index) => strands[index]!.n === null);
        const left = total.n - strands.reduce((sum, { n }) => sum + (n ?? 0), 0);
        expect(hidden.length).not.toBe(1);
        expect(left === 0 || left >= minimumNumber).toBe(true);
        expect(hidden.every(({ answered }) => answered > 0)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
