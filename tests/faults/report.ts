import Table from 'cli-table3';
import type { Report } from './experiment.js';

/** The reports of a run as a table for a person. */
export const tableOf = (reports: Report[]): string => {
  const table = new Table({
    head: ['', 'did', 'accepted', 'lost', 'doubled', 'order', 'stuck', 'views', 'caught up', 's', 'verdict'],
    style: { head: [], border: [] },
  });
  for (const { name, did, audit, caughtUpMs, passed, seconds, without, control } of reports)
    table.push([
      `${name}${without === undefined ? '' : `\nwithout ${without}`}${control ? '\ncontrol' : ''}`,
      Object.entries(did)
        .map(([what, count]) => `${what}: ${count}`)
        .join('\n'),
      ...(audit
        ? [audit.accepted, audit.lost, audit.doubled, audit.outOfOrder, audit.stuck, audit.views]
        : ['', '', '', '', '', '']),
      caughtUpMs === undefined ? '' : `${(caughtUpMs / 1_000).toFixed(1)} s`,
      seconds,
      passed ? 'passed' : 'FAILED',
    ]);
  const failures = reports.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`));
  return [table.toString(), ...failures].join('\n');
};
