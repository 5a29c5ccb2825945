import { stringify } from 'csv-stringify/sync';
import type { Figure } from './figure.js';
import type { ImpactReport } from './report.js';

const rowOf = (figure: Figure) => ({
  code: figure.code,
  strand: figure.strand ?? '',
  title: figure.title,
  unit: figure.unit,
  value: figure.value,
  interval_low: figure.interval?.low,
  interval_high: figure.interval?.high,
  n: figure.n,
  counted: figure.counted,
  numerator: figure.numerator,
  denominator: figure.denominator,
  responses: figure.responseRate?.numerator,
  invitations: figure.responseRate?.denominator,
  response_rate: figure.responseRate?.value,
  target: figure.target,
  withheld: figure.withheld,
  left_out: figure.leftOut.join('; '),
  definition: figure.definition,
});

/** The figures as a table for a spreadsheet (RFC 4180): one row each, unrounded; an empty cell is unknown, never 0. */
export const csvOf = ({ partnership, asOf, synthetic, figures }: ImpactReport): string =>
  stringify(
    figures.map((figure) => ({
      partnership: partnership.name,
      as_of: asOf,
      synthetic: String(synthetic),
      ...rowOf(figure),
    })),
    { header: true, record_delimiter: 'windows', escape_formulas: true, bom: true },
  );
