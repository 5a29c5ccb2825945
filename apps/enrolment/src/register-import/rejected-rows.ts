import { BadRow, type Row } from './cells.js';
import type { RejectedRow } from './register-import.js';

/** A line of the file: a row by column name, or why it is none. */
export type Line = { line: number; row: Row } | { line: number; broken: string };

/** Why a file as a whole cannot be read as one of the register. */
export class UnreadableRegister extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** The report stays a small document; the counts tell the whole. */
export const listed = 500;

/** More than are listed, for they come a little out of order. */
const kept = 2 * listed;

/** Rows that cannot be used, by line. */
export class RejectedRows {
  count = 0;
  private readonly rows: RejectedRow[] = [];

  /** What `read` makes of the row; undefined when it cannot be used, which is kept with the reason. */
  unless<Said>(line: Line, read: (row: Row) => Said): Said | undefined {
    try {
      if ('broken' in line) throw new BadRow(line.broken);
      return read(line.row);
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      const urn = 'row' in line ? line.row['URN']?.trim() : undefined;
      this.count += 1;
      if (this.rows.length < kept)
        this.rows.push({ line: line.line, ...(urn && { urn: urn.slice(0, 20) }), reason: error.message });
      return undefined;
    }
  }

  get first(): RejectedRow[] {
    return this.rows.toSorted((one, other) => one.line - other.line).slice(0, listed);
  }
}
