import type { Counts, Job } from './upload.js';

/** What became, or would become, of one row; ids and codes only, never what is written in it. */
export type RowResult = {
  line: number;
  outcome: 'fine' | 'unchanged' | 'waiting' | 'bad';
  code?: string;
  column?: string;
  reason?: string;
  /** Who may be meant. */
  candidates?: string[];
  /** What it made or changed: what taking it back begins with. */
  made?: Made;
};

export type Made = { applicationId: string } | { enrolmentId: string; personId?: string };

export const counted = (counts: Counts, { outcome }: RowResult): Counts => ({
  ...counts,
  rows: counts.rows + 1,
  [outcome]: counts[outcome] + 1,
});

/** Refusals that say: it is so already. */
const alreadySo = ['application.already-applied', 'application.already-enrolled', 'enrolment.already-withdrawn'];

/** A row that would be taken back stays as it is, whatever the reason. */
export const refusedRow = (
  line: number,
  job: Job,
  { code, message }: { code: string; message: string },
): RowResult => ({
  line,
  outcome: job !== 'undoing' && alreadySo.includes(code) ? 'unchanged' : 'bad',
  code,
  reason: message,
});
