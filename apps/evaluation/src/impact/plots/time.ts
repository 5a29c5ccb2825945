import type { Horizontal } from './draw.js';

type Period = { from: string; until: string };

/** A day as a number on an axis: milliseconds, which no time zone can shift. */
export const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The first of September of every year in it: where academic years begin. */
const academicYears = ({ from, until }: Period): number[] => {
  const [first, last] = [from, until].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-09-01`)
    .filter((day) => from <= day && day <= until)
    .map(at);
};

/** The time of a period from left to right, marked at the beginning of every academic year. */
export const timeOf =
  (period: Period) =>
  (field: string): Horizontal => ({
    field,
    type: 'quantitative',
    scale: { domain: [at(period.from), at(period.until)], zero: false, nice: false },
    title: null,
    axis: { values: academicYears(period), labelExpr: "utcFormat(datum.value, '%b %Y')", labelFlush: false },
  });
