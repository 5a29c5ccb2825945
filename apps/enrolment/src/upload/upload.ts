import { unreachable, type Evolve } from '#domain';

/** What the rows of a file are. */
export const uploadKinds = ['applications', 'staff-members', 'withdrawals'] as const;
export type UploadKind = (typeof uploadKinds)[number];

/** Rows by what came of them; `waiting` may be someone who is known already, and a person decides. */
export type Counts = { rows: number; fine: number; unchanged: number; waiting: number; bad: number };
export const noCounts: Counts = { rows: 0, fine: 0, unchanged: 0, waiting: 0, bad: 0 };

/** What was sent, by whom and for which cohort; the titles of its columns stay in the details, for they may be anything. */
export type SentFile = {
  kind: UploadKind;
  cohortId: string;
  partnershipId: string;
  strand: string;
  fileId: string;
  bytes: number;
  by: string;
};

/** A job goes through the rows: to say what would become of them, to carry them out, to take them back. */
export const jobs = { checking: 'checked', applying: 'applied', undoing: 'undone' } as const;
export type Job = keyof typeof jobs;

export type Upload =
  | { status: 'none' }
  | ({ status: Job; rows: number } & SentFile)
  | ({ status: (typeof jobs)[Job]; counts: Counts } & SentFile)
  | ({ status: 'cancelled'; during: Job } & SentFile)
  | ({ status: 'failed'; code: string; sentence: string } & SentFile);

export type UploadEvent =
  | { type: 'UploadReceived'; sent: SentFile }
  | { type: 'ColumnsMapped' }
  | { type: 'RowSettled'; line: number }
  | { type: 'ApplyingBegun' }
  | { type: 'UndoingBegun' }
  | { type: 'RowsPassed'; rows: number }
  | { type: 'JobEnded'; counts: Counts }
  | { type: 'JobFailed'; code: string; sentence: string }
  | { type: 'JobCancelled' };

export const noUpload: Upload = { status: 'none' };

export const evolve: Evolve<Upload, UploadEvent> = (upload, event) => {
  if (event.type === 'UploadReceived') return { status: 'checking', rows: 0, ...event.sent };
  if (upload.status === 'none') throw new Error(`${event.type} before the upload was received`);
  const sent = sentOf(upload);
  switch (event.type) {
    case 'ColumnsMapped':
      return { status: 'checking', rows: 0, ...sent };
    case 'RowSettled':
      return upload.status === 'checked' ? { ...upload, counts: settled(upload.counts) } : upload;
    case 'ApplyingBegun':
      return { status: 'applying', rows: 0, ...sent };
    case 'UndoingBegun':
      return { status: 'undoing', rows: 0, ...sent };
    case 'RowsPassed':
      return isRunning(upload) ? { ...upload, rows: event.rows } : upload;
    case 'JobEnded':
      return isRunning(upload) ? { status: jobs[upload.status], counts: event.counts, ...sent } : upload;
    case 'JobFailed':
      return { status: 'failed', code: event.code, sentence: event.sentence, ...sent };
    case 'JobCancelled':
      return isRunning(upload) ? { status: 'cancelled', during: upload.status, ...sent } : upload;
    default:
      return unreachable(event);
  }
};

export type RunningUpload = Extract<Upload, { status: Job }>;

export const isRunning = (upload: Upload): upload is RunningUpload => upload.status in jobs;

const settled = (counts: Counts): Counts => ({ ...counts, waiting: counts.waiting - 1, fine: counts.fine + 1 });

const sentOf = (upload: Exclude<Upload, { status: 'none' }>): SentFile => {
  const { kind, cohortId, partnershipId, strand, fileId, bytes, by } = upload;
  return { kind, cohortId, partnershipId, strand, fileId, bytes, by };
};
