import { palette } from '../palette.js';
import type { DoseBand } from '../taking-part.js';
import { number, percent } from '../words.js';
import { draw, type Drawing, type Horizontal, type Spec, type Vertical } from './draw.js';

/** 50% to under 60% */
export const bandInWords = ({ from, until }: DoseBand): string => {
  if (from === 0) return `Under ${percent(until)}`;
  return until === 1 ? `${percent(from)} or more` : `${percent(from)} to under ${percent(until)}`;
};

/** 50–59 */
const short = ({ from, until }: DoseBand): string =>
  `${number(from * 100)}–${until === 1 ? 100 : number(until * 100 - 1)}`;

const x: Horizontal = {
  field: 'band',
  type: 'ordinal',
  sort: null,
  title: 'Per cent of the planned minutes attended',
  axis: { labelAngle: 0, labelFontSize: 12 },
};

const y: Vertical = {
  field: 'participants',
  type: 'quantitative',
  title: 'Participants',
  axis: { tickCount: 4, titleX: -36 },
};

const padding = { left: 52, right: 4, top: 20, bottom: 44 };

const specFor =
  (bands: DoseBand[]) =>
  (all: number): Spec => ({
    width: all - padding.left - padding.right,
    height: 200,
    padding,
    data: { values: bands.map((band) => ({ band: short(band), participants: band.participants })) },
    layer: [
      { mark: { type: 'bar', color: palette.accent }, encoding: { x, y } },
      { mark: { type: 'text', dy: -9 }, encoding: { x, y, text: { field: 'participants', format: ',' } } },
    ],
  });

/** How many participants attended how much of what was planned for them. */
export const dosePlot = (bands: DoseBand[]): Promise<Drawing> =>
  draw(
    'dose-distribution',
    {
      title: 'How much of their sessions participants attended',
      description: bands.map((band) => `${bandInWords(band)}: ${number(band.participants)}.`).join(' '),
    },
    specFor(bands),
  );
