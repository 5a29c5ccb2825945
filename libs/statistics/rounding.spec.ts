import fc from 'fast-check';
import { halfUp } from './rounding.js';

describe('rounding half up', () => {
  it.each([
    [2.5, 0, 3],
    [1.005, 2, 1.01],
    [57 / 200, 2, 0.29],
    [0.8949, 2, 0.89],
    [-2.5, 0, -3],
    [-0.4, 0, 0],
    [1e-7, 2, 0],
    [1e21, 2, 1e21],
  ])('%d to %i places is %d', (value, places, expected) => {
    expect(halfUp(value, places)).toBe(expected);
  });

  it('agrees with exact arithmetic on every share of people', () => {
    const shares = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((n) => fc.record({ n: fc.constant(n), part: fc.integer({ min: 0, max: n }) }));
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 4 }), ({ part, n }, places) => {
        const exact = (2n * BigInt(part) * 10n ** BigInt(places) + BigInt(n)) / (2n * BigInt(n));
        expect(halfUp(part / n, places)).toBe(Number(exact) / 10 ** places);
      }),
      { numRuns: 2_000, examples: [[{ part: 57, n: 200 }, 2]] },
    );
  });
});
