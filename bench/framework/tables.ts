import Table from 'cli-table3';
import type { Goal, Result } from './definition.js';
import type { CpuSeconds } from './processes.js';
import type { Spread } from './statistics.js';

/** Three digits that mean something: 12,345 – 123 – 1.23 – 0.0123. */
export const figure = (value: number): string =>
  Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : String(Number(value.toPrecision(Math.abs(value) >= 10 ? 3 : 2)));

const spread = ({ median, low, high }: Spread): string[] => [figure(median), `${figure(low)} – ${figure(high)}`];

/** CPU seconds of Node, database and broker. */
export const cpu = (used: CpuSeconds | undefined): string =>
  used === undefined
    ? ''
    : [used.node, used.database, used.broker].map((part) => (part === undefined ? '–' : part.toFixed(1))).join(' / ');

export const goalOf = ({ atLeast, atMost }: Goal): string =>
  atLeast === undefined ? `≤ ${figure(atMost ?? Number.NaN)}` : `≥ ${figure(atLeast)}`;

const verdict = (result: Result, peer: string | undefined): string =>
  result.goal
    .filter((goal) => goal.peer === peer)
    .map((goal) => `${goalOf(goal)} ${goal.met ? '✓' : '✗ missed'}`)
    .join(', ');

/** The results of one benchmark for a person: ours first, each peer under it. */
export const tableOf = (results: Result[]): string => {
  const table = new Table({
    head: [
      'case',
      '',
      results[0]?.unit ?? '',
      'low – high',
      'ours ÷ it',
      'low – high',
      'goal',
      'CPU s node / db / broker',
    ],
    style: { head: [], border: [] },
  });
  for (const result of results) {
    const ours = Object.keys(result.cpu).find((name) => !(name in result.peers));
    table.push([
      result.case,
      ours ?? 'ours',
      ...spread(result.ours),
      '',
      '',
      verdict(result, undefined),
      cpu(result.cpu[ours ?? '']),
    ]);
    for (const [peer, of] of Object.entries(result.peers)) {
      const [low = Number.NaN, high = Number.NaN] = result.spread[peer] ?? [];
      const ratio = [`${figure(result.ratios[peer] ?? Number.NaN)}×`, `${figure(low)} – ${figure(high)}`];
      table.push(['', peer, ...spread(of), ...ratio, verdict(result, peer), cpu(result.cpu[peer])]);
    }
    if (result.more)
      table.push([
        '',
        Object.entries(result.more)
          .map(([name, value]) => `${name} ${figure(value)}`)
          .join('\n'),
      ]);
  }
  return table.toString();
};
