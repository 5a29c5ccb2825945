import { unreachable, type Evolve } from '#domain';

/** The register comes as two files: its schools, and the links between them. */
export const contents = ['schools', 'links'] as const;
export type Content = (typeof contents)[number];

/** Rows by what came of them; `ignored` are schools that closed before they were known here, or are only proposed. */
export type Counts = {
  rows: number;
  created: number;
  changed: number;
  closed: number;
  unchanged: number;
  ignored: number;
  rejected: number;
};

/**
 * Rows that could be read, were of other kinds, or could not be used; and the schools they name a successor of: `settled`
 * are carried on by one open school, `undecided` wait for a person, `noted` wait for what is not known or not so yet.
 */
export type LinkCounts = {
  rows: number;
  ignored: number;
  rejected: number;
  settled: number;
  undecided: number;
  noted: number;
  unchanged: number;
};

export type RejectedRow = { line: number; urn?: string; reason: string };

/** The first of each list; the counts say how many there are. */
export type SchoolsReport = {
  counts: Counts;
  rejected: RejectedRow[];
  /** Open schools of the same local authorities that the file does not name: nothing is changed about them. */
  absent: { count: number; urns: string[] };
};
export type LinksReport = { counts: LinkCounts; rejected: RejectedRow[] };
export type Report = SchoolsReport | LinksReport;

/** What was received: which file of the register, how much of it, and how its characters are written. */
export type RegisterFile = {
  content: Content;
  extractDate: string;
  fileId: string;
  encoding: 'utf-8' | 'windows-1252';
  bytes: number;
};

export type RegisterImport =
  | { status: 'none' }
  | ({ status: 'running'; rows: number } & RegisterFile)
  | ({ status: 'finished' } & RegisterFile & Report)
  | ({ status: 'failed'; code: string; sentence: string } & RegisterFile)
  | ({ status: 'cancelled' } & RegisterFile);

export type RegisterImportEvent =
  | { type: 'RegisterReceived'; file: RegisterFile }
  | { type: 'RowsRead'; rows: number }
  | { type: 'ImportFinished'; report: Report }
  | { type: 'ImportFailed'; code: string; sentence: string }
  | { type: 'ImportCancelled' };

export const noImport: RegisterImport = { status: 'none' };

export const evolve: Evolve<RegisterImport, RegisterImportEvent> = (state, event) => {
  if (event.type === 'RegisterReceived') return { status: 'running', rows: 0, ...event.file };
  if (state.status === 'none') throw new Error(`${event.type} before the register was received`);
  const { content, extractDate, fileId, encoding, bytes } = state;
  const file: RegisterFile = { content, extractDate, fileId, encoding, bytes };
  switch (event.type) {
    case 'RowsRead':
      return { status: 'running', rows: event.rows, ...file };
    case 'ImportFinished':
      return { status: 'finished', ...file, ...event.report };
    case 'ImportFailed':
      return { status: 'failed', ...file, code: event.code, sentence: event.sentence };
    case 'ImportCancelled':
      return { status: 'cancelled', ...file };
    default:
      return unreachable(event);
  }
};
