import { halfUp, type Interval, type Share } from '#statistics';
import type { Figure } from './figure.js';

const numbers = new Intl.NumberFormat('en-GB');
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** 41,213 */
export const number = (value: number): string => numbers.format(halfUp(value));

/** 89%; what is not quite nothing or everything never reads as it. */
export const percent = (value: number): string => {
  const rounded = halfUp(value * 100);
  if (rounded === 0 && value > 0) return 'under 1%';
  if (rounded === 100 && value < 1) return 'over 99%';
  return `${rounded}%`;
};

/** 1 September 2023 */
export const date = (day: string): string => dates.format(new Date(`${day}T00:00:00Z`));

/** Sept 2023 */
export const month = (day: string): string => months.format(new Date(`${day}T00:00:00Z`));

/** between 85% and 92% */
export const between = ({ low, high }: Interval): string => `between ${percent(low)} and ${percent(high)}`;

/** 301 of 338 */
export const outOf = ({ numerator, denominator }: Pick<Share, 'numerator' | 'denominator'>): string =>
  `${number(numerator)} of ${number(denominator)}`;

/** ‘3 deferred enrolments’ as the one sentence of a list, or none for 0. */
export const several = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${number(count)} ${count === 1 ? one : many}`];

/** The number itself as it is read: 312, 89%, ‘withheld’ or ‘not known’. */
export const valueOf = ({ value, unit, withheld }: Figure): string => {
  if (withheld !== undefined) return 'withheld';
  if (value === null) return 'not known';
  return unit === 'share' ? percent(value) : number(value);
};

/** Kebab-case codes as people write them: executive-headteacher → Executive headteacher. */
export const spelled = (code: string): string => {
  const words = code.replaceAll('-', ' ').replace('ofsted', 'Ofsted').replace('trust ceo', 'trust chief executive');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
