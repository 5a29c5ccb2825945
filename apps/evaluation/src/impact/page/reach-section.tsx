import { dayInWords } from '#pages';
import type { FigureCode } from '../dictionary.js';
import { figureOf } from '../figures.js';
import type { Drawing } from '../plots/draw.js';
import type { ImpactReport } from '../report.js';
import { number, outOf, percent, spelled, valueOf } from '../words.js';
import { Evidence } from './evidence.js';
import { Plot } from './plot.js';
import { Table } from './table.js';

type Reading = { report: ImpactReport };

const byStrand = (report: ImpactReport, codes: FigureCode[]) => ({
  rows: report.strands.map(({ strand, title }) => ({
    head: title,
    cells: codes.map((code) => valueOf(figureOf(report, code, strand))),
  })),
  total: { head: 'All strands', cells: codes.map((code) => valueOf(figureOf(report, code))) },
});

const terms = ['12-31', '04-30', '08-31'];

const People = ({ report, drawing }: Reading & { drawing: Drawing }) => {
  const last = report.reachOverTime.at(-1);
  const ends = report.reachOverTime.filter((point) => point === last || terms.includes(point.on.slice(5)));
  return (
    <Evidence
      title="People"
      says={`${valueOf(figureOf(report, 'reach.direct-participants'))} people took part directly; ${valueOf(figureOf(report, 'reach.educators'))} educators were reached.`}
      figures={[figureOf(report, 'reach.direct-participants'), figureOf(report, 'reach.educators')]}
    >
      <Plot drawing={drawing} />
      <Table
        id="reach-by-term"
        caption="People reached by the end of each term"
        columns={['By', 'Direct participants', 'Educators']}
        rows={ends.map(({ on, directParticipants, educators }) => ({
          head: dayInWords(on),
          cells: [number(directParticipants), number(educators)],
        }))}
      />
    </Evidence>
  );
};

const Schools = ({ report }: Reading) => {
  const codes: FigureCode[] = ['reach.schools', 'reach.pupils', 'reach.pupils-whole-school'];
  return (
    <Evidence
      title="Schools and pupils"
      says={`${valueOf(figureOf(report, 'reach.schools'))} schools, which have ${valueOf(figureOf(report, 'reach.pupils'))} pupils.`}
      figures={codes.map((code) => figureOf(report, code))}
    >
      <Table
        id="schools-by-strand"
        caption="Schools reached and their pupils, by strand"
        columns={['Strand', 'Schools', 'Pupils', 'Pupils in whole-school strands']}
        {...byStrand(report, codes)}
      />
    </Evidence>
  );
};

const Coverage = ({ report }: Reading) => {
  const coverage = figureOf(report, 'reach.coverage');
  const { numerator, denominator, value } = coverage;
  if (numerator === null || denominator === null || value === null) return null;
  return (
    <Evidence
      title="Coverage of the place"
      says={`${percent(value)} of the schools the partnership is for: ${outOf({ numerator, denominator })}.`}
      figures={[coverage]}
    >
      <Table
        id="coverage-by-phase"
        caption="Schools on the partnership’s list, by phase"
        columns={['Phase', 'On the list', 'Reached', 'Not yet reached', 'Coverage']}
        rows={report.coverageByPhase.map(({ phase, schools, reached }) => ({
          head: phase === 'unknown' ? 'Phase not known' : spelled(phase),
          cells: [number(schools), number(reached), number(schools - reached), percent(reached / schools)],
        }))}
        total={{
          head: 'All schools on the list',
          cells: [number(denominator), number(numerator), number(denominator - numerator), percent(value)],
        }}
      />
    </Evidence>
  );
};

/** Whom the partnership reached. */
export const ReachSection = ({ report, drawing }: Reading & { drawing: Drawing }) => (
  <section aria-labelledby="reach">
    <h2 id="reach">Whom it reached</h2>
    <People report={report} drawing={drawing} />
    <Schools report={report} />
    <Coverage report={report} />
  </section>
);
