/** An interval of a share or of a difference of shares; 1 stands for 100 per cent. */
export type Interval = { low: number; high: number };

/** The 97.5th percentile of the standard normal distribution, for two-sided 95 per cent intervals. */
const z = 1.959963984540054;

/**
 * The 95 % score interval of a share of `n` people, null when there is nobody
 * (Wilson 1927; without continuity correction, Newcombe 1998, Statistics in Medicine 17:857–872, method 3).
 */
export const wilson = (successes: number, n: number): Interval | null => {
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`No share of people: ${successes} of ${n}`);
  if (n === 0) return null;
  const middle = 2 * successes + z ** 2;
  const reach = z * Math.sqrt(z ** 2 + 4 * successes * (1 - successes / n));
  const whole = 2 * (n + z ** 2);
  // At the ends the bound is exact; floating point would leave it a hair off.
  return {
    low: successes === 0 ? 0 : (middle - reach) / whole,
    high: successes === n ? 1 : (middle + reach) / whole,
  };
};

/**
 * The 95 % interval of the difference of the shares of two independent groups, first minus second, null when one of
 * them is empty (Newcombe 1998, Statistics in Medicine 17:873–890, method 10).
 */
export const newcombe = (
  first: { successes: number; n: number },
  second: { successes: number; n: number },
): (Interval & { difference: number }) | null => {
  const [one, other] = [wilson(first.successes, first.n), wilson(second.successes, second.n)];
  if (one === null || other === null) return null;
  const [p, q] = [first.successes / first.n, second.successes / second.n];
  const difference = p - q;
  return {
    difference,
    low: difference - Math.hypot(p - one.low, other.high - q),
    high: difference + Math.hypot(one.high - p, q - other.low),
  };
};
