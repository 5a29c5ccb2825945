import Table from 'cli-table3';
import type { Comparison, Report, ReportFigure } from './check.js';

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

const valueOf = ({ unit, value, withheld }: ReportFigure): string => {
  if (withheld !== undefined || value === null) return 'withheld';
  return unit === 'share' ? percent(value) : value.toLocaleString('en-GB');
};

const intervalOf = ({ interval }: ReportFigure): string =>
  interval ? `${percent(interval.low)} – ${percent(interval.high)}` : '';

const responseOf = ({ responseRate }: ReportFigure): string =>
  responseRate && responseRate.denominator > 0 ? percent(responseRate.numerator / responseRate.denominator) : '';

/** The figures of the whole partnership as a table for the terminal. */
export const summaryTable = (report: Report): string => {
  const table = new Table({
    head: ['Liverpool demonstration (synthetic people)', 'Value', 'n', '95 % interval', 'Response rate'],
    colAligns: ['left', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const figure of report.figures.filter(({ strand }) => strand === undefined))
    table.push([figure.title, valueOf(figure), String(figure.n ?? ''), intervalOf(figure), responseOf(figure)]);
  return table.toString();
};

/** The report beside the recount; differences stand out. */
export const comparisonTable = (comparisons: Comparison[]): string => {
  const table = new Table({
    head: ['Figure', 'Report', 'Recounted', ''],
    colAligns: ['left', 'right', 'right', 'left'],
    style: { head: [], border: [] },
  });
  for (const { what, report, recounted, equal } of comparisons)
    table.push([what, report, recounted, equal ? 'equal' : 'DIFFERENT']);
  return table.toString();
};
