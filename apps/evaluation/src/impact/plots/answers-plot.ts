import type { Figure } from '../figure.js';
import { palette } from '../palette.js';
import { between, percent } from '../words.js';
import {
  draw,
  fitted,
  type Colour,
  type Drawing,
  type Horizontal,
  type Layer,
  type Spec,
  type Vertical,
} from './draw.js';

type Row = {
  row: number;
  name: string;
  whole: boolean;
  says: string;
  target?: number;
  value?: number;
  low?: number;
  high?: number;
};

const rowOf = (figure: Figure, name: string, row: number): Row => {
  const { value, interval, target, withheld } = figure;
  const common = { row, name, whole: figure.strand === undefined, ...(target !== undefined && { target }) };
  if (value === null || !interval) return { ...common, says: withheld === undefined ? 'no answers' : 'withheld' };
  return { ...common, value, ...interval, says: `${percent(value)}, ${between(interval)}` };
};

const padding = { left: 2, right: 12, top: 2, bottom: 26 };

type Layout = {
  row: number;
  nameRoom: number;
  name: number;
  says: { dy: number; align: 'left' | 'right'; x: number };
  track: number;
};

/** Where things stand in a row; where there is little room, what is said of a strand goes under its name. */
const layoutFor = (width: number): Layout =>
  width > 500
    ? { row: 48, nameRoom: width - 200, name: -11, says: { dy: -11, align: 'right', x: width }, track: 8 }
    : { row: 66, nameRoom: width, name: -22, says: { dy: -4, align: 'left', x: 0 }, track: 17 };

const y: Vertical = { field: 'row', type: 'ordinal', axis: null };

const x = (field: string): Horizontal => ({
  field,
  type: 'quantitative',
  scale: { domain: [0, 1] },
  title: null,
  axis: { format: '.0%', values: [0, 0.25, 0.5, 0.75, 1] },
});

/** The strands are dots; all of them together is a diamond, and darker. */
const color: Colour = { condition: { test: 'datum.whole', value: palette.ink }, value: palette.accent };

const textsIn = ({ name, says }: Layout): Layer[] => [
  {
    mark: { type: 'text', align: 'left', dy: name },
    encoding: { y, x: { value: 0 }, text: { field: 'name' } },
  },
  {
    mark: { type: 'text', align: says.align, dy: says.dy, color: palette.quiet },
    encoding: { y, x: { value: says.x }, text: { field: 'says' } },
  },
];

const marksIn = ({ track }: Layout): Layer[] => [
  {
    transform: [{ filter: 'isValid(datum.target)' }],
    mark: { type: 'tick', height: 18, thickness: 2, yOffset: track, opacity: 1, color: palette.second },
    encoding: { y, x: x('target') },
  },
  {
    transform: [{ filter: 'isValid(datum.value)' }],
    mark: { type: 'rule', strokeWidth: 3, yOffset: track },
    encoding: { y, x: x('low'), x2: { field: 'high' }, color },
  },
  {
    transform: [{ filter: 'isValid(datum.value)' }],
    mark: { type: 'point', filled: true, opacity: 1, size: 130, yOffset: track },
    encoding: {
      y,
      x: x('value'),
      color,
      shape: { condition: { test: 'datum.whole', value: 'diamond' }, value: 'circle' },
    },
  },
];

const specFor =
  (rows: Row[]) =>
  (all: number): Spec => {
    const width = all - padding.left - padding.right;
    const layout = layoutFor(width);
    const values = rows.map((row) => ({ ...row, name: fitted(row.name, layout.nameRoom) }));
    return {
      width,
      height: rows.length * layout.row,
      padding,
      data: { values },
      layer: [...textsIn(layout), ...marksIn(layout)],
    };
  };

const inWords = ({ name, says, target }: Row): string =>
  target === undefined ? `${name}: ${says}.` : `${name}: ${says}, target ${percent(target)}.`;

const isAimed = ({ target }: Row): boolean => target !== undefined;
const key = 'A dot is the share of a strand, the diamond that of all strands, the line through it the 95% interval';

/** The favourable share of each strand and of all together, with intervals and targets. */
export const answersPlot = (total: Figure, strands: { figure: Figure; title: string }[]): Promise<Drawing> => {
  const rows = [
    ...strands.map(({ figure, title }, index) => rowOf(figure, title, index)),
    rowOf(total, 'All strands', strands.length),
  ];
  return draw(
    total.code.replace('.', '-'),
    {
      title: `${total.title}, by strand`,
      key: rows.some(isAimed) ? `${key}, the upright stroke the target.` : `${key}.`,
      description: rows.map(inWords).join(' '),
    },
    specFor(rows),
  );
};
