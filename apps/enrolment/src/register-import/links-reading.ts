import type { Committed } from '#domain';
import { Lineage } from '../succession/lineage.js';
import { linkIn } from './link-row.js';
import type { LinkCounts, LinksReport } from './register-import.js';
import { RejectedRows, type Line } from './rejected-rows.js';

/** What has been read of the links so far. */
export class LinksReading {
  readonly lineage = new Lineage();
  private readonly rejected = new RejectedRows();
  private readonly counts = { rows: 0, ignored: 0, settled: 0, undecided: 0, noted: 0, unchanged: 0 };

  take(line: Line): void {
    this.counts.rows += 1;
    const said = this.rejected.unless(line, linkIn);
    if (said === 'of-another-kind') this.counts.ignored += 1;
    else if (said) this.lineage.add(said.urn, said.link);
  }

  count({ happened: [what = ''] }: Pick<Committed, 'happened'>): void {
    this.counts[outcomes[what] ?? 'unchanged'] += 1;
  }

  get rows(): number {
    return this.counts.rows;
  }

  get report(): LinksReport {
    return { counts: { ...this.counts, rejected: this.rejected.count }, rejected: this.rejected.first };
  }
}

/** What became of a school that another is linked with, told from what happened. */
const outcomes: Record<string, keyof Omit<LinkCounts, 'rows' | 'ignored' | 'rejected'>> = {
  SuccessionSettled: 'settled',
  DecisionAsked: 'undecided',
  SuccessionNoted: 'noted',
};
