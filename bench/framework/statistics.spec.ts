import { resultOf } from './result.js';
import { medianOf, quantileOf, ratiosOf, slopeOf, spreadOf } from './statistics.js';

describe('the statistics of the benchmarks', () => {
  it('take the middle value, of an even number the mean of the two in the middle', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([8, 1, 2, 4])).toBe(3);
    expect(medianOf([7])).toBe(7);
    expect(medianOf([])).toBeNaN();
  });

  it('tell the lowest and the highest beside the median', () => {
    expect(spreadOf([10, 2, 30])).toEqual({ median: 10, low: 2, high: 30 });
  });

  it('compare round by round: a slow round of the machine falls on both', () => {
    // The medians alone would say 10 ÷ 5; in every single round it was 4, 2 or 2.
    expect(ratiosOf([10, 100, 8], [5, 25, 4])).toEqual({ median: 2, low: 2, high: 4 });
    expect(ratiosOf([10, 4, 6], [20, 2, 6]).median).toBe(1);
  });

  it('take a quantile by nearest rank: a value that was measured', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantileOf(hundred, 0.5)).toBe(50);
    expect(quantileOf(hundred, 0.99)).toBe(99);
    expect(quantileOf([3], 0.99)).toBe(3);
    expect(quantileOf([1, 2], 0)).toBe(1);
  });

  it('fit a line by least squares', () => {
    const points = [0, 1, 2, 3].map((x) => [x, 5 + 2 * x] as const);
    expect(slopeOf(points)).toBeCloseTo(2);
    const noise = [0.5, -0.5, -0.5, 0.5].map((off, x) => [x, 5 + 2 * x + off] as const);
    expect(slopeOf(noise)).toBeCloseTo(2);
  });
});

describe('a line of figures', () => {
  const figures = { case: 'one', unit: 'per second', ours: [80, 90, 100], peers: { bare: [100, 100, 100] } };

  it('has medians, ratios with their spread, and no verdict without a goal', () => {
    expect(resultOf('write', figures)).toEqual({
      name: 'write',
      case: 'one',
      unit: 'per second',
      ours: { median: 90, low: 80, high: 100 },
      peers: { bare: { median: 100, low: 100, high: 100 } },
      ratios: { bare: 0.9 },
      spread: { bare: [0.8, 1] },
      cpu: {},
      goal: [],
      met: null,
    });
  });

  it('is met when every goal is, on the ratio to a peer or on our own figure', () => {
    const metBy = (...goals: { peer?: string; atLeast?: number; atMost?: number }[]) =>
      resultOf('write', { ...figures, goals }).met;
    expect(metBy({ peer: 'bare', atLeast: 0.9 })).toBe(true);
    expect(metBy({ peer: 'bare', atLeast: 0.91 })).toBe(false);
    expect(metBy({ atMost: 90 })).toBe(true);
    expect(metBy({ atMost: 89 })).toBe(false);
    expect(metBy({ peer: 'bare', atLeast: 0.5 }, { atMost: 89 })).toBe(false);
    expect(metBy({ peer: 'absent', atLeast: 0 })).toBe(false);
  });
});
