import type { Committed } from '#domain';
import type { RecordSchool } from '../organisation/commands/record-school.js';
import type { Counts, RejectedRow, Report } from './register-import.js';
import { counted, noCounts, outcomeOf, reportOf } from './report.js';
import { BadRow, schoolIn, type Row } from './school-row.js';

/** A line of the file: a row by column name, or why it is none. */
export type Line = { line: number; row: Row } | { line: number; broken: string };

/** Why a file as a whole cannot be read as the school register. */
export class UnreadableRegister extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** What has been read so far; kept in memory, as it comes out the same when reading begins again. */
export class Reading {
  counts: Counts = noCounts;
  private readonly rejected: RejectedRow[] = [];
  private readonly urns = new Set<string>();
  private readonly places = new Set<string>();

  /** What the line says of a school; a rejected one is counted and says nothing. */
  take(line: Line): RecordSchool | undefined {
    try {
      if ('broken' in line) throw new BadRow(line.broken);
      const said = schoolIn(line.row);
      this.urns.add(said.school.urn);
      if (said.school.localAuthority !== undefined) this.places.add(said.school.localAuthority);
      return said;
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      const urn = 'row' in line ? line.row['URN']?.trim() : undefined;
      this.rejected.push({ line: line.line, ...(urn && { urn: urn.slice(0, 20) }), reason: error.message });
      this.counts = counted(this.counts, 'rejected');
      return undefined;
    }
  }

  count(committed: Committed): void {
    this.counts = counted(this.counts, outcomeOf(committed));
  }

  /** The local authorities the file speaks of. */
  get localAuthorities(): string[] {
    return [...this.places];
  }

  report(openSchools: string[]): Report {
    const absent = openSchools.filter((urn) => !this.urns.has(urn));
    return reportOf(this.counts, this.rejected, absent);
  }
}
