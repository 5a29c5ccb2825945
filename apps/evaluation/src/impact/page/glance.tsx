import { figureOf } from '../figures.js';
import type { FigureCode } from '../dictionary.js';
import type { ImpactReport } from '../report.js';
import { valueOf } from '../words.js';
import { Table } from './table.js';

const columns: [FigureCode, string][] = [
  ['reach.direct-participants', 'Direct participants'],
  ['reach.educators', 'Educators'],
  ['reach.schools', 'Schools'],
  ['delivery.dose', 'Dose'],
  ['delivery.completion', 'Completed'],
  ['answers.recommend', 'Recommend'],
  ['answers.practice-change', 'Changed practice'],
];

const cells = (report: ImpactReport, strand?: string): string[] =>
  columns.map(([code]) => valueOf(figureOf(report, code, strand)));

/** One row for each strand: what to look at closer. */
export const Glance = ({ report }: { report: ImpactReport }) => (
  <section aria-labelledby="glance">
    <h2 id="glance">The strands at a glance</h2>
    <Table
      id="main-figures-by-strand"
      caption="The main figures of each strand"
      columns={['Strand', ...columns.map(([, column]) => column)]}
      rows={report.strands.map(({ strand, title }) => ({ head: title, cells: cells(report, strand) }))}
      total={{ head: 'All strands, each person and school once', cells: cells(report) }}
    />
  </section>
);
