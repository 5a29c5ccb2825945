import { halfUp, type Interval, type Share } from '#statistics';
import type { Figure } from './figure.js';

const numbers = new Intl.NumberFormat('en-GB');

/** 41,213 */
export const number = (value: number): string => numbers.format(halfUp(value));

/** 89%; what is not quite nothing or everything never reads as it. */
export const percent = (value: number): string => {
  const rounded = halfUp(value * 100);
  if (rounded === 0 && value > 0) return 'under 1%';
  if (rounded === 100 && value < 1) return 'over 99%';
  return `${rounded}%`;
};

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

/** 85% to 92%, or a dash where there is no interval. */
export const intervalOf = ({ interval }: Figure): string =>
  interval ? `${percent(interval.low)} to ${percent(interval.high)}` : '–';

/** 301 of 338, or a dash where it is not shown. */
export const partsOf = ({ numerator, denominator }: Figure): string =>
  numerator === null || denominator === null ? '–' : outOf({ numerator, denominator });

/** 71% (240 of 338), or a dash where nobody was invited or it is not shown. */
export const responseRateOf = ({ responseRate }: Figure): string =>
  responseRate?.value == null ? '–' : `${percent(responseRate.value)} (${outOf(responseRate)})`;

/** How a share compares with what was aimed at, as far as chance lets one say. */
export const againstTarget = ({ value, interval, target }: Figure): string => {
  if (target === undefined || value === null || !interval) return '';
  const aim = `The target of ${percent(target)}`;
  if (interval.low >= target) return `${aim} is reached.`;
  if (interval.high < target) return `${aim} is missed.`;
  const side = value >= target ? 'reached' : 'missed';
  return `${aim} is ${side}, but so narrowly that it could be chance.`;
};

/** Kebab-case codes as people write them: executive-headteacher → Executive headteacher. */
export const spelled = (code: string): string => {
  const words = code.replaceAll('-', ' ').replace('ofsted', 'Ofsted').replace('trust ceo', 'trust chief executive');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
