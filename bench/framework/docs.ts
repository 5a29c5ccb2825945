import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Goal, Result } from './definition.js';
import { oursIn, plotOf } from './plot.js';
import { cpu, figure, goalOf } from './tables.js';

const page = 'docs/benchmarks.md';
const folder = 'docs/benchmarks';

/** Keeps the lines of one benchmark, in place of those of its last run. */
export const keep = async (name: string, results: Result[]): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.jsonl`), results.map((result) => `${JSON.stringify(result)}\n`).join(''));
};

const kept = async (name: string): Promise<Result[]> =>
  (await readFile(join(folder, `${name}.jsonl`), 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Result);

const verdict = (goals: (Goal & { met: boolean })[]): string =>
  goals.map((goal) => `${goalOf(goal)} ${goal.met ? 'met' : '**missed**'}`).join(', ');

const tableOf = (results: Result[]): string => {
  const rows = results.flatMap((result) => {
    const { ours, peers, ratios, spread, goal } = result;
    const range = ({ low, high }: { low: number; high: number }) => `${figure(low)} – ${figure(high)}`;
    const own = oursIn(result);
    const ownGoals = verdict(goal.filter(({ peer }) => peer === undefined));
    return [
      [result.case, own, figure(ours.median), range(ours), '', '', ownGoals, cpu(result.cpu[own])],
      ...Object.entries(peers).map(([peer, of]) => {
        const [low = Number.NaN, high = Number.NaN] = spread[peer] ?? [];
        const against = verdict(goal.filter((one) => one.peer === peer));
        const ratio = figure(ratios[peer] ?? Number.NaN);
        return ['', peer, figure(of.median), range(of), ratio, range({ low, high }), against, cpu(result.cpu[peer])];
      }),
    ];
  });
  const head = [
    'case',
    '',
    results[0]?.unit ?? '',
    'low – high',
    'ours ÷ it',
    'low – high',
    'goal',
    'CPU s: Node / db / broker',
  ];
  const used = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells: string[]): string => `| ${cells.filter((_, column) => used[column]).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

const moreOf = (results: Result[]): string =>
  results
    .filter(({ more }) => more !== undefined)
    .map((result) => {
      const figures = Object.entries(result.more ?? {}).map(([name, value]) => `${name} ${figure(value)}`);
      return `${result.case}: ${figures.join(', ')}.`;
    })
    .join('\n');

const wordsOf = (result: Result): string => {
  const one = (name: string, median: number): string => `${name} ${figure(median)}`;
  const all = [
    one(oursIn(result), result.ours.median),
    ...Object.entries(result.peers).map(([name, { median }]) => one(name, median)),
  ];
  return `${result.case}: ${all.join(', ')} ${result.unit}`;
};

/** What stands between the marks of a benchmark: the command, a plot and a table for each unit. */
const sectionOf = async (name: string): Promise<string> => {
  const results = await kept(name);
  const parts = [`\`npm run bench -- ${name}\``];
  for (const [unit, ofUnit] of Map.groupBy(results, (result) => result.unit)) {
    const file = `${name}-${unit.toLowerCase().replace('%', 'percent').replaceAll(/\W+/g, '-')}.svg`;
    const says = ofUnit.map(wordsOf).join('; ');
    await writeFile(join(folder, file), await plotOf(ofUnit, unit, says));
    parts.push(`![${name}, ${unit}: the figures of the table below as a plot](benchmarks/${file})`, tableOf(ofUnit));
  }
  return [...parts, moreOf(results)].filter((part) => part !== '').join('\n\n');
};

const begin = (name: string): string => `<!-- bench ${name} -->`;
const end = '<!-- end -->';

/** Draws what is kept into the page, each benchmark between its marks; one without marks gets a section at the end. */
export const redraw = async (says: Map<string, string>): Promise<void> => {
  let text = await readFile(page, 'utf8');
  const names = (await Array.fromAsync(glob('*.jsonl', { cwd: folder }))).map((file) => basename(file, '.jsonl'));
  for (const name of names.toSorted()) {
    const section = `${begin(name)}\n\n${await sectionOf(name)}\n\n${end}`;
    const from = text.indexOf(begin(name));
    if (from === -1) text += `\n## ${name}\n\n${says.get(name) ?? ''}\n\n${section}\n`;
    else text = text.slice(0, from) + section + text.slice(text.indexOf(end, from) + end.length);
  }
  const options = { ...(await resolveConfig(page)), parser: 'markdown' };
  await writeFile(page, await format(text, options));
};
