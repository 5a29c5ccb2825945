import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Result } from './definition.js';
import { figure } from './tables.js';
import type { Spread } from './statistics.js';

/** Each colour with the one that takes its place where the reader prefers a dark page. */
const palette = {
  paper: ['#ffffff', '#0d1117'],
  ink: ['#1f2328', '#e6edf3'],
  quiet: ['#59636e', '#9198a1'],
  grid: ['#d1d9e0', '#3d444d'],
  ours: ['#0969da', '#58a6ff'],
  peer: ['#818b98', '#a0a7b0'],
  goal: ['#bc4c00', '#f0883e'],
} as const;
const light = (name: keyof typeof palette): string => palette[name][0];

const [width, left, right, rowHeight] = [720, 250, 80, 22];

type Row = { row: number; head?: string; label?: string; ours: boolean; goals: number[] } & Partial<Spread>;

export const oursIn = ({ cpu, peers }: Result): string => Object.keys(cpu).find((name) => !(name in peers)) ?? 'ours';

/** Where our figure has to be for a goal to be met. */
const goalsOf = ({ goal, peers }: Result): number[] =>
  goal.map(({ peer, atLeast = Number.NaN, atMost = Number.NaN }) => {
    const bound = Number.isNaN(atLeast) ? atMost : atLeast;
    return peer === undefined ? bound : bound * (peers[peer]?.median ?? Number.NaN);
  });

const rowsOf = (results: Result[]): Row[] => {
  const rows: Omit<Row, 'row'>[] = results.flatMap((result) => [
    { head: result.case, ours: false, goals: [] },
    { label: oursIn(result), ours: true, goals: goalsOf(result), ...result.ours },
    ...Object.entries(result.peers).map(([label, spread]) => ({ label, ours: false, goals: [], ...spread })),
  ]);
  return rows.map((row, index) => ({ ...row, row: index }));
};

/** A scale on which the smallest can still be told from nothing; logarithmic when they are far apart. */
const scaleOf = (rows: Row[]) => {
  const all = rows.flatMap(({ low, high, goals }) => [low ?? Number.NaN, high ?? Number.NaN, ...goals]);
  const values = all.filter((value) => Number.isFinite(value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least > 0 && most / least > 30) return { type: 'log', domain: [least / 1.3, most * 1.2] } as const;
  return { type: 'linear', domain: [Math.min(0, least), most * 1.05], nice: true } as const;
};

const config: TopLevelSpec['config'] = {
  aria: false,
  background: light('paper'),
  font: 'system-ui, sans-serif',
  autosize: 'none',
  view: { stroke: null },
  text: { fontSize: 13, baseline: 'middle' },
  axis: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelColor: light('quiet'),
    titleColor: light('quiet'),
    gridColor: light('grid'),
    domainColor: light('grid'),
    tickColor: light('grid'),
  },
};

const specOf = (results: Result[], unit: string): TopLevelSpec => {
  const rows = rowsOf(results);
  const y = { field: 'row', type: 'ordinal', axis: null, sort: null } as const;
  const scale = scaleOf(rows);
  const x = (field: string) => ({ field, type: 'quantitative', scale, title: unit, axis: { tickCount: 6 } }) as const;
  const color = {
    condition: { test: 'datum.ours', value: light('ours') },
    value: light('peer'),
  };
  const heads = rows.filter(({ head }) => head !== undefined);
  const bars = rows.filter(({ label }) => label !== undefined);
  const goals = rows.flatMap(({ row, goals: of }) => of.map((goal) => ({ row, goal })));
  const named = bars.map((row) => ({ ...row, text: figure(row.median ?? Number.NaN) }));
  return {
    data: { values: rows },
    width: width - left - right,
    height: rows.length * rowHeight,
    padding: { left, right, top: 8, bottom: 44 },
    encoding: { y },
    layer: [
      {
        data: { values: heads },
        mark: { type: 'text', align: 'left', x: 12 - left, fontWeight: 600, color: light('ink') },
        encoding: { text: { field: 'head' } },
      },
      {
        data: { values: bars },
        mark: { type: 'text', align: 'right', x: -10, color: light('ink') },
        encoding: { text: { field: 'label' } },
      },
      {
        data: { values: bars },
        mark: { type: 'rule', size: 2 },
        encoding: { x: x('low'), x2: { field: 'high' }, color },
      },
      {
        data: { values: bars },
        mark: { type: 'circle', size: 80, opacity: 1 },
        encoding: { x: x('median'), color },
      },
      {
        data: { values: named },
        mark: { type: 'text', align: 'left', dx: 8, color: light('ink') },
        encoding: { x: x('high'), text: { field: 'text' } },
      },
      {
        data: { values: goals },
        mark: { type: 'tick', thickness: 2.5, size: rowHeight - 2, color: light('goal') },
        encoding: { x: x('goal') },
      },
    ],
    config,
  } as TopLevelSpec;
};

const dark = Object.values(palette)
  .map(([from, to]) => `[fill="${from}"]{fill:${to}}[stroke="${from}"]{stroke:${to}}`)
  .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Results of one unit as an SVG that is readable on light and on dark pages; `says` is for those who listen. */
export const plotOf = async (results: Result[], unit: string, says: string): Promise<string> => {
  const svg = await new View(parse(compile(specOf(results, unit)).spec), { renderer: 'none' }).toSVG();
  return svg
    .replace(
      /^<svg ([^>]*)>/,
      (_, attributes: string) => `<svg ${attributes} role="img"><title>${escaped(says)}</title>`,
    )
    .replace('</title>', `</title><style>@media (prefers-color-scheme: dark){${dark}}</style>`);
};
