import { dayInWords } from '#pages';
import { palette } from '../palette.js';
import type { ImpactReport, StrandOfReport } from '../report.js';
import { several } from '../words.js';
import {
  draw,
  fitted,
  overLines,
  type Drawing,
  type Horizontal,
  type Layer,
  type Spec,
  type Vertical,
} from './draw.js';
import { at, timeOf } from './time.js';

type Time = (field: string) => Horizontal;

const rowHeight = 50;
const padding = { left: 30, right: 10, top: 22, bottom: 26 };
const y: Vertical = { field: 'row', type: 'ordinal', axis: null };

const titles: Layer = {
  mark: { type: 'text', align: 'left', dy: -11 },
  encoding: { y, x: { value: 2 - padding.left }, text: { field: 'title' } },
};

const cohortBars = (strands: StrandOfReport[], time: Time): Layer => ({
  data: {
    values: strands.flatMap(({ cohorts }, row) =>
      cohorts
        .filter(({ status }) => status !== 'cancelled')
        .map(({ runs }) => ({ row, from: at(runs.from), until: at(runs.until) })),
    ),
  },
  mark: { type: 'bar', height: 12, yOffset: 9, cornerRadius: 2, color: palette.accent },
  encoding: { y, x: time('from'), x2: { field: 'until' } },
});

const publications = (strands: StrandOfReport[], time: Time): Layer => ({
  data: { values: strands.flatMap(({ versions }, row) => versions.map(({ on }) => ({ row, on: at(on) }))) },
  mark: {
    type: 'point',
    shape: 'triangle-right',
    filled: true,
    opacity: 1,
    size: 110,
    yOffset: 9,
    color: palette.second,
  },
  encoding: { y, x: time('on') },
});

const changes = (adaptations: ImpactReport['adaptations'], time: Time): Layer[] => {
  const data = { values: adaptations.map(({ on }, index) => ({ on: at(on), number: String(index + 1) })) };
  return [
    { data, mark: { type: 'rule', strokeDash: [5, 4], color: palette.quiet }, encoding: { x: time('on') } },
    {
      data,
      mark: { type: 'text', dy: -8, fontWeight: 'bold' },
      encoding: { x: time('on'), y: { value: 0 }, text: { field: 'number' } },
    },
  ];
};

/** The partnership's own period and whatever came before or after it. */
const shownPeriod = ({ partnership: { period }, strands, adaptations }: ImpactReport) => {
  const days = [
    ...Object.values(period),
    ...strands.flatMap(({ versions }) => versions.map(({ on }) => on)),
    ...strands.flatMap(({ cohorts }) => cohorts.flatMap(({ runs }) => [runs.from, runs.until])),
    ...adaptations.map(({ on }) => on),
  ].toSorted();
  return { from: days.at(0) ?? period.from, until: days.at(-1) ?? period.until };
};

const specFor =
  (report: ImpactReport) =>
  (all: number): Spec => {
    const { strands, adaptations } = report;
    const width = all - padding.left - padding.right;
    const time = timeOf(shownPeriod(report));
    return {
      width,
      height: Math.max(1, strands.length) * rowHeight,
      padding,
      data: { values: strands.map(({ title }, row) => ({ row, title: fitted(title, all - 4) })) },
      layer: [
        ...changes(adaptations, time),
        ...overLines(titles),
        cohortBars(strands, time),
        publications(strands, time),
      ],
    };
  };

const inWords = ({ title, versions, cohorts }: StrandOfReport): string => {
  const first = versions[0] ? `published on ${dayInWords(versions[0].on)}` : 'not published';
  return [`${title}: ${first}`, ...several(cohorts.length, 'cohort', 'cohorts')].join(', ').concat('.');
};

const key =
  'A bar is a cohort being taught, a triangle a published version, a dashed line what was done because of what was heard.';

/** When each strand was published and its cohorts taught, and when the partners changed something. */
export const timelinePlot = (report: ImpactReport): Promise<Drawing> =>
  draw(
    'timeline',
    { title: 'Strands, cohorts and changes over time', key, description: report.strands.map(inWords).join(' ') },
    specFor(report),
  );
