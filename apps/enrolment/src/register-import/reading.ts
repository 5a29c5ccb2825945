import type { Committed } from '#domain';
import type { RecordSchool } from '../organisation/commands/record-school.js';
import { RejectedRows, type Line } from './rejected-rows.js';
import type { Counts, SchoolsReport } from './register-import.js';
import { counted, noCounts, outcomeOf, reportOf } from './report.js';
import { schoolIn } from './school-row.js';

/** What has been read of the schools so far; kept in memory, as it comes out the same when reading begins again. */
export class Reading {
  counts: Counts = noCounts;
  /** Schools that were not known before. */
  readonly created: string[] = [];
  private readonly rejected = new RejectedRows();
  private readonly urns = new Set<string>();
  private readonly places = new Set<string>();

  /** What the line says of a school; a rejected one is counted and says nothing. */
  take(line: Line): RecordSchool | undefined {
    const said = this.rejected.unless(line, schoolIn);
    if (!said) {
      this.counts = counted(this.counts, 'rejected');
      return undefined;
    }
    this.urns.add(said.school.urn);
    if (said.school.localAuthority !== undefined) this.places.add(said.school.localAuthority);
    return said;
  }

  /** What the line says of a school that closed; asked when the file is read again, once all else is known. */
  closing(line: Line): RecordSchool | undefined {
    const said = new RejectedRows().unless(line, schoolIn);
    return said?.standing === 'closed' ? said : undefined;
  }

  count({ school: { urn } }: RecordSchool, committed: Committed): void {
    const outcome = outcomeOf(committed);
    if (outcome === 'created') this.created.push(urn);
    this.counts = counted(this.counts, outcome);
  }

  /** The local authorities the file speaks of. */
  get localAuthorities(): string[] {
    return [...this.places];
  }

  report(openSchools: string[]): SchoolsReport {
    const absent = openSchools.filter((urn) => !this.urns.has(urn));
    return reportOf(this.counts, this.rejected.first, absent);
  }
}
