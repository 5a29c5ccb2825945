import { figureOf, strandFigures } from '../figures.js';
import { bandInWords } from '../plots/dose-plot.js';
import type { Drawing } from '../plots/draw.js';
import type { ImpactReport } from '../report.js';
import { between, intervalOf, number, partsOf, percent, valueOf } from '../words.js';
import { Evidence } from './evidence.js';
import { Plot } from './plot.js';
import { Table } from './table.js';

type Reading = { report: ImpactReport };

const Dose = ({ report, drawing }: Reading & { drawing: Drawing }) => {
  const dose = figureOf(report, 'delivery.dose');
  const sessions = figureOf(report, 'delivery.sessions');
  const all = report.doseDistribution.reduce((sum, { participants }) => sum + participants, 0);
  return (
    <Evidence
      title="Dose"
      says={
        dose.value === null
          ? 'No register has been handed in yet.'
          : `${percent(dose.value)} of the planned minutes were attended, over ${valueOf(sessions)} sessions.`
      }
      figures={[dose, sessions]}
    >
      <Plot drawing={drawing} />
      <Table
        id="dose-distribution"
        caption="Participants by the share of their planned minutes that they attended"
        columns={['Attended', 'Participants', 'Share']}
        rows={report.doseDistribution.map((band) => ({
          head: bandInWords(band),
          cells: [number(band.participants), all === 0 ? 'not known' : percent(band.participants / all)],
        }))}
      />
      <Table
        id="dose-by-strand"
        caption="Sessions and dose, by strand"
        columns={['Strand', 'Sessions', 'Dose', 'Participants']}
        rows={strandFigures(report, 'delivery.dose').map(({ title, figure }) => ({
          head: title,
          cells: [
            valueOf(figureOf(report, 'delivery.sessions', figure.strand)),
            valueOf(figure),
            number(figure.n ?? 0),
          ],
        }))}
        total={{ head: 'All strands', cells: [valueOf(sessions), valueOf(dose), number(dose.n ?? 0)] }}
      />
    </Evidence>
  );
};

const Completion = ({ report }: Reading) => {
  const completion = figureOf(report, 'delivery.completion');
  return (
    <Evidence
      title="Completion"
      says={
        completion.interval
          ? `${valueOf(completion)} completed what they began, ${between(completion.interval)}.`
          : 'No enrolment has an outcome yet.'
      }
      figures={[completion]}
    >
      <Table
        id="completion-by-strand"
        caption="Completion, by strand"
        columns={['Strand', 'Completed', '95% interval', 'Enrolments']}
        rows={strandFigures(report, 'delivery.completion').map(({ title, figure }) => ({
          head: title,
          cells: [valueOf(figure), intervalOf(figure), partsOf(figure)],
        }))}
        total={{ head: 'All strands', cells: [valueOf(completion), intervalOf(completion), partsOf(completion)] }}
      />
    </Evidence>
  );
};

/** How much of it they took, and whether they saw it through. */
export const TakingPartSection = ({ report, drawing }: Reading & { drawing: Drawing }) => (
  <section aria-labelledby="taking-part">
    <h2 id="taking-part">How they took part</h2>
    <Dose report={report} drawing={drawing} />
    <Completion report={report} />
  </section>
);
