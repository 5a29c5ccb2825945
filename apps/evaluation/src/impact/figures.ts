import type { FigureCode } from './dictionary.js';
import type { Figure } from './figure.js';
import type { ImpactReport } from './report.js';

/** The figure of the whole partnership, or of one strand. */
export const figureOf = ({ figures }: ImpactReport, code: FigureCode, strand?: string): Figure => {
  const figure = figures.find((one) => one.code === code && one.strand === strand);
  if (!figure) throw new Error(`The report has no ${code} of ${strand ?? 'the partnership'}`);
  return figure;
};

/** The figure of each strand, with the strand’s title. */
export const strandFigures = (report: ImpactReport, code: FigureCode): { title: string; figure: Figure }[] =>
  report.strands.map(({ strand, title }) => ({ title, figure: figureOf(report, code, strand) }));
