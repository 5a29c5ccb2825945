/** Where an installation of a given size meets its limits, calculated from what the benchmarks measured. */
import Table from 'cli-table3';
import { Command } from 'commander';
import { readFile, writeFile } from 'node:fs/promises';
import { limitsOf } from './scaling/limits.js';
import { largest, loadOf, type Size } from './scaling/load.js';
import { lineThrough, measuredIn, type BenchLine, type Measured, type StrandCost } from './scaling/measured.js';
import { calibrated, simulated, type Stage } from './scaling/pipeline.js';

const file = 'docs/scaling-measured.json';
const shown = (value: number): string => value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
const print = (head: string[], rows: string[][]): void => {
  const table = new Table({ head, style: { head: [], border: [] } });
  table.push(...rows);
  console.log(`${table.toString()}\n`);
};

/** Keeps what an earlier run measured and this one did not. */
const take = async (from: string, before: Measured): Promise<Measured> => {
  const lines = (await readFile(from, 'utf8')).split('\n').filter((line) => line.startsWith('{'));
  const fresh = measuredIn(lines.map((line) => JSON.parse(line) as BenchLine));
  const after = { ...before, ...fresh, strands: fresh.strands.length > 0 ? fresh.strands : before.strands };
  await writeFile(file, `${JSON.stringify(after, undefined, 2)}\n`);
  return after;
};

/** The largest number of strands that was measured, as the smaller ones foretell it. */
const foretold = ({ strands: costs }: Measured): string[][] => {
  const last = costs.at(-1);
  const kinds: (keyof StrandCost)[] = ['idleNode', 'idleBroker', 'idleDatabase', 'megabytes', 'connections'];
  return kinds.flatMap((kind) => {
    if (!last || costs.length < 3) return [];
    const { base, slope } = lineThrough(costs.slice(0, -1).map((cost) => [cost.strands, cost[kind]]));
    const expected = base + slope * last.strands;
    return [[`${last.strands} strands: ${kind}`, shown(expected), shown(last[kind]), shown(expected / last[kind])]];
  });
};

const latency = ({ toViewMs, publishedPerSecond, foldedPerSecond }: Measured, atPeak: number): string[][] => {
  if (!toViewMs || !publishedPerSecond || !foldedPerSecond) return [];
  const stage = (perSecond: number): Stage => ({ fixedMs: 0, perEventMs: 1_000 / perSecond, most: 500 });
  const stages = [stage(publishedPerSecond), stage(publishedPerSecond), stage(foldedPerSecond)];
  const fitted = calibrated(toViewMs.perSecond, toViewMs.p50, stages);
  const { p99 } = simulated(toViewMs.perSecond, fitted);
  const peak = simulated(atPeak, fitted);
  return [
    ['accepted → view, p99 (fitted to p50)', shown(p99), shown(toViewMs.p99), shown(p99 / toViewMs.p99)],
    [`at the peak, ${shown(atPeak)}/s: p50`, shown(peak.p50), '', ''],
    [`at the peak, ${shown(atPeak)}/s: p99`, shown(peak.p99), '', ''],
  ];
};

const command = new Command('scaling').description('Where an installation meets its limits.');
for (const [name, value] of Object.entries(largest))
  command.option(
    `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <number>`,
    name,
    Number,
    value,
  );
const { from, ...size } = command
  .option('--from <file>', 'takes the figures of a run of `npm run bench -- --json` first')
  .parse()
  .opts<Size & { from?: string }>();

const kept = JSON.parse(await readFile(file, 'utf8')) as Measured;
const measured = from === undefined ? kept : await take(from, kept);
const load = loadOf(size);
print(
  ['service', 'events a year', 'events/s in the busiest hour'],
  [...load.services, { service: 'all', ...load }].map((one) => [one.service, shown(one.perYear), shown(one.atPeak)]),
);
console.log(
  `${shown(load.participants)} participants; a year adds ${shown(load.journalGigabytes)} GB to the journals and ` +
    `${shown(load.topicGigabytes)} GB to the topics with their replicas.\n`,
);
print(
  ['what may run out', 'asked', 'there', 'share', 'lifted by'],
  limitsOf(size, measured).map(({ of, asked, there, unit, lifted }) => [
    of,
    `${shown(asked)} ${unit}`,
    shown(there),
    `${shown((asked / there) * 100)} %`,
    lifted,
  ]),
);
print(['figure', 'calculated', 'measured', 'ratio'], [...foretold(measured), ...latency(measured, load.atPeak)]);
