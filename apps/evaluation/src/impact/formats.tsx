import { renderPage } from '#pages';
import { csvOf } from './csv.js';
import { ImpactPage } from './page/impact-page.js';
import { plotsOf } from './plots/plots.js';
import type { ImpactReport } from './report.js';

export const formats = ['json', 'html', 'csv'] as const;
export type Format = (typeof formats)[number];

/** The first one is what a client gets that takes anything. */
export const mediaTypes: Record<Format, string> = {
  json: 'application/json',
  html: 'text/html',
  csv: 'text/csv',
};

const writers: Record<Format, (report: ImpactReport) => Promise<string> | string> = {
  html: async (report) => renderPage(<ImpactPage report={report} plots={await plotsOf(report)} />),
  json: (report) => JSON.stringify(report),
  csv: csvOf,
};

/** The report as it is sent; every format has the same figures, and the same ones withheld. */
export const written = async (report: ImpactReport, format: Format): Promise<string> => writers[format](report);
