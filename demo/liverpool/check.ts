import type { Recounted } from './recount.js';

/** A figure of the impact report, as much of it as is checked. */
export type ReportFigure = {
  code: string;
  title: string;
  strand?: string;
  unit: string;
  value: number | null;
  n: number | null;
  numerator: number | null;
  denominator: number | null;
  leftOut: string[];
  interval?: { low: number; high: number };
  responseRate?: { numerator: number; denominator: number };
  withheld?: string;
};

export type Report = { asOf: string; synthetic: boolean; figures: ReportFigure[] };

export type Comparison = { what: string; report: string; recounted: string; equal: boolean };

const said = (numerator: number | null, denominator: number | null): string =>
  denominator === null ? String(numerator) : `${numerator} of ${denominator}`;

/** Each figure of the report beside what was counted from what was sent; a withheld one is left out. */
export const compare = (report: Report, recounted: Recounted): Comparison[] =>
  report.figures.flatMap((figure) => {
    if (figure.withheld !== undefined) return [];
    const suffix = figure.strand === undefined ? '' : ` ${figure.strand}`;
    const lines = [line(`${figure.code}${suffix}`, figure.numerator, figure.denominator, recounted)];
    if (figure.responseRate && figure.code === 'answers.recommend')
      lines.push(
        line(`response rate${suffix}`, figure.responseRate.numerator, figure.responseRate.denominator, recounted),
      );
    return lines;
  });

/** What the lists of a service hold beside what was counted from what was sent. */
export const compareLists = (kept: Recounted, recounted: Recounted): Comparison[] =>
  [...kept].map(([what, { numerator, denominator }]) => line(what, numerator, denominator, recounted));

const line = (what: string, numerator: number | null, denominator: number | null, recounted: Recounted): Comparison => {
  const own = recounted.get(what);
  const [inReport, counted] = [
    said(numerator, denominator),
    own ? said(own.numerator, own.denominator) : 'not counted',
  ];
  return { what, report: inReport, recounted: counted, equal: inReport === counted };
};
