import fc from 'fast-check';
import { newcombe, wilson } from './interval.js';

const people = fc
  .integer({ min: 1, max: 5_000 })
  .chain((n) => fc.record({ n: fc.constant(n), successes: fc.integer({ min: 0, max: n }) }));

describe('the Wilson interval of a share', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the one printed in Newcombe 1998, table I', (successes, n, low, high) => {
    const interval = wilson(successes, n)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('begins at exactly 0 when nobody does, and ends at exactly 1 when everybody does', () => {
    for (let n = 1; n <= 2_000; n++) expect([wilson(0, n)!.low, wilson(n, n)!.high]).toEqual([0, 1]);
  });

  it('of nobody is not known', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it('refuses more successes than people', () => {
    expect(() => wilson(6, 5)).toThrow('No share of people: 6 of 5');
  });

  it('stays between 0 and 1 and holds the share itself', () => {
    fc.assert(
      fc.property(people, ({ successes, n }) => {
        const { low, high } = wilson(successes, n)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / n);
        expect(high).toBeGreaterThanOrEqual(successes / n);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('mirrors: those who do not are the rest of those who do', () => {
    fc.assert(
      fc.property(people, ({ successes, n }) => {
        const [those, others] = [wilson(successes, n)!, wilson(n - successes, n)!];
        expect(those.low).toBeCloseTo(1 - others.high, 12);
        expect(those.high).toBeCloseTo(1 - others.low, 12);
      }),
    );
  });

  it('narrows as the same share is seen in more people', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 2, max: 20 }), ({ successes, n }, times) => {
        const [few, many] = [wilson(successes, n)!, wilson(successes * times, n * times)!];
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  it('solves the score equation at both bounds: (p − θ)² = z² θ(1 − θ)/n', () => {
    fc.assert(
      fc.property(people, ({ successes, n }) => {
        const { low, high } = wilson(successes, n)!;
        for (const bound of [low, high])
          expect((successes / n - bound) ** 2).toBeCloseTo((1.959963984540054 ** 2 * bound * (1 - bound)) / n, 9);
      }),
    );
  });
});

describe('the Newcombe interval of a difference of shares', () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('of %i in %i and %i in %i is the one printed in Newcombe 1998, table II', (a, m, b, n, low, high) => {
    const interval = newcombe({ successes: a, n: m }, { successes: b, n })!;
    expect(interval.difference).toBeCloseTo(a / m - b / n, 12);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('with an empty group is not known', () => {
    expect(newcombe({ successes: 3, n: 5 }, { successes: 0, n: 0 })).toBeNull();
  });

  it('changes its sign with the order of the groups, and holds the difference', () => {
    fc.assert(
      fc.property(people, people, (first, second) => {
        const [there, back] = [newcombe(first, second)!, newcombe(second, first)!];
        expect(there.low).toBeCloseTo(-back.high, 12);
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.high).toBeGreaterThanOrEqual(there.difference);
        expect(there.low).toBeGreaterThanOrEqual(-1);
        expect(there.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
