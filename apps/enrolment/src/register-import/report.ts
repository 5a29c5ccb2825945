import type { Committed } from '#domain';
import { listed } from './rejected-rows.js';
import type { Counts, RejectedRow, SchoolsReport } from './register-import.js';

export const noCounts: Counts = { rows: 0, created: 0, changed: 0, closed: 0, unchanged: 0, ignored: 0, rejected: 0 };

/** What came of a row, told from what happened to its school. */
export const outcomeOf = ({
  happened,
  version,
}: Pick<Committed, 'happened' | 'version'>): keyof Omit<Counts, 'rows'> => {
  if (happened.includes('OrganisationRegistered')) return 'created';
  if (happened.includes('SchoolClosed')) return 'closed';
  if (happened.includes('OrganisationChanged') || happened.includes('SchoolReopened')) return 'changed';
  return version === 0 ? 'ignored' : 'unchanged';
};

export const counted = (counts: Counts, outcome: keyof Omit<Counts, 'rows'>): Counts => ({
  ...counts,
  rows: counts.rows + 1,
  [outcome]: counts[outcome] + 1,
});

export const reportOf = (counts: Counts, rejected: RejectedRow[], absent: string[]): SchoolsReport => ({
  counts,
  rejected,
  absent: { count: absent.length, urns: absent.toSorted().slice(0, listed) },
});
