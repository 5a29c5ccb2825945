import { dayInWords } from '#pages';
import { palette } from '../palette.js';
import type { ReachPoint } from '../reach.js';
import { number } from '../words.js';
import { draw, type Colour, type Drawing, type Horizontal, type Layer, type Spec, type Vertical } from './draw.js';
import { timeOf, at } from './time.js';

const [educators, direct] = ['Educators reached', 'Direct participants'];

const y: Vertical = { field: 'people', type: 'quantitative', title: 'People', axis: { tickCount: 5, titleX: -36 } };

const color: Colour = {
  field: 'name',
  type: 'nominal',
  scale: { domain: [educators, direct], range: [palette.second, palette.accent] },
  legend: null,
};

/** Told apart by dashes and by their names as well as by colour. */
const lines = (x: Horizontal): Layer => ({
  mark: { type: 'line', strokeWidth: 2.5 },
  encoding: {
    x,
    y,
    color,
    strokeDash: {
      field: 'name',
      scale: {
        domain: [educators, direct],
        range: [
          [6, 3],
          [1, 0],
        ],
      },
      legend: null,
    },
  },
});

const padding = { left: 52, right: 14, top: 24, bottom: 26 };

const rowsOf = ({ on, directParticipants, educators: all }: ReachPoint) => [
  { on: at(on), name: educators, people: all },
  { on: at(on), name: direct, people: directParticipants },
];

const names = (x: Horizontal, points: ReachPoint[]): Layer => ({
  data: { values: points.slice(-1).flatMap(rowsOf) },
  mark: { type: 'text', align: 'right', dy: -10, dx: 4 },
  encoding: { x, y, text: { field: 'name' }, color },
});

const specFor = (points: ReachPoint[]) => {
  const [from = '', until = ''] = [points.at(0)?.on, points.at(-1)?.on];
  const x = timeOf({ from, until })('on');
  return (all: number): Spec => ({
    width: all - padding.left - padding.right,
    height: 240,
    padding,
    data: { values: points.flatMap(rowsOf) },
    layer: [lines(x), names(x, points)],
  });
};

/** People reached by the end of each month. */
export const reachPlot = (points: ReachPoint[]): Promise<Drawing> => {
  const last = points.at(-1);
  const description = last
    ? `By ${dayInWords(last.on)}: ${number(last.directParticipants)} direct participants, ${number(last.educators)} educators.`
    : 'Nobody yet.';
  return draw('reach-over-time', { title: 'People reached over time', description }, specFor(points));
};
