import type { Cause } from '#domain';
import type { RegisterFile, Report } from './register-import.js';

/** One import at work: which file, in whose name each change is made, and how far it says it is. */
export type ImportWork = {
  file: RegisterFile;
  causeOf: (what: string) => Cause;
  /** So many rows are done; throws when the import is over, or the process is about to stop. */
  tell: (rows: number) => Promise<void>;
};

/** How one file of the register is read; it begins at the first line again whenever it was interrupted. */
export interface ReadsRegister {
  read(work: ImportWork): Promise<Report>;
}

/** How many lines are worked on at once. */
export const linesAtOnce = 16;
