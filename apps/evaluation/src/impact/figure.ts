import { share, wilson, type Interval, type Share } from '#statistics';
import { dictionary, type FigureCode, type FigureUnit } from './dictionary.js';

/** One number of a report with everything needed to judge it; `strand` is absent for the whole partnership. */
export type Figure = {
  code: FigureCode;
  title: string;
  strand?: string;
  unit: FigureUnit;
  /** Null when there is nothing to divide by, or when it is withheld. */
  value: number | null;
  /** How many it rests on, and what they are. */
  n: number | null;
  counted: string;
  numerator: number | null;
  denominator: number | null;
  /** 95 % interval of the share. */
  interval?: Interval;
  responseRate?: Share;
  /** The share that was aimed at, 0–1. */
  target?: number;
  definition: string;
  leftOut: string[];
  /** Why it is not shown. */
  withheld?: string;
};

const named = (code: FigureCode) => {
  const { title, unit, counted, definition } = dictionary[code];
  return { code, title, unit, counted, definition };
};

/** A full count: it has no interval. */
export const count = (code: FigureCode, value: number, leftOut: string[] = [], n = value): Figure => ({
  ...named(code),
  value,
  n,
  numerator: value,
  denominator: null,
  leftOut,
});

/** A share of people or enrolments, with its Wilson interval. */
export const shareOf = (code: FigureCode, numerator: number, denominator: number, leftOut: string[] = []): Figure => {
  const interval = wilson(numerator, denominator);
  return { ...ratio(code, numerator, denominator, denominator, leftOut), ...(interval && { interval }) };
};

/** One sum over another, where the parts are not people: no interval. */
export const ratio = (
  code: FigureCode,
  numerator: number,
  denominator: number,
  n: number,
  leftOut: string[] = [],
): Figure => ({ ...named(code), ...share(numerator, denominator), n, leftOut });

/** The same figure without what could be learnt from it. */
export const withhold = (figure: Figure, reason: string): Figure => {
  const { interval: _interval, responseRate: _responseRate, ...rest } = figure;
  return { ...rest, value: null, n: null, numerator: null, denominator: null, leftOut: [], withheld: reason };
};
