import type { FigureCode } from '../dictionary.js';
import type { Figure } from '../figure.js';
import { figureOf, strandFigures } from '../figures.js';
import type { Plots } from '../plots/plots.js';
import type { ImpactReport } from '../report.js';
import { againstTarget, between, intervalOf, partsOf, percent, responseRateOf, valueOf } from '../words.js';
import { Evidence } from './evidence.js';
import { Plot } from './plot.js';
import { Table } from './table.js';

type Reading = { report: ImpactReport; plots: Plots };

const cells = (figure: Figure): string[] => [
  valueOf(figure),
  intervalOf(figure),
  partsOf(figure),
  responseRateOf(figure),
  figure.target === undefined ? '–' : percent(figure.target),
];

const inWords = (figure: Figure, says: string): string => {
  if (figure.withheld !== undefined) return figure.withheld;
  if (!figure.interval) return 'Nobody has answered yet.';
  return `${valueOf(figure)} of those who answered ${says}, ${between(figure.interval)}.`;
};

type Asked = Reading & { measure: 'recommend' | 'practice-change'; says: string };

const Answers = ({ report, plots, measure, says }: Asked) => {
  const code: FigureCode = `answers.${measure}`;
  const total = figureOf(report, code);
  return (
    <Evidence title={total.title} says={`${inWords(total, says)} ${againstTarget(total)}`} figures={[total]}>
      <Plot drawing={plots[measure]} />
      <Table
        id={`${measure}-by-strand`}
        caption={`${total.title}, by strand`}
        columns={['Strand', 'Share', '95% interval', 'Of answers', 'Response rate', 'Target']}
        rows={strandFigures(report, code).map(({ title, figure }) => ({ head: title, cells: cells(figure) }))}
        total={{ head: 'All strands', cells: cells(total) }}
      />
    </Evidence>
  );
};

/** What participants say of it themselves. */
export const AnswersSection = ({ report, plots }: Reading) => (
  <section aria-labelledby="answers">
    <h2 id="answers">What participants say</h2>
    <Answers report={report} plots={plots} measure="recommend" says="would recommend it to a colleague" />
    <Answers report={report} plots={plots} measure="practice-change" says="say they changed their practice" />
  </section>
);
