import { dayInWords } from '#pages';
import type { Drawing } from '../plots/draw.js';
import type { ImpactReport } from '../report.js';
import { Plot } from './plot.js';
import { Table } from './table.js';

type Reading = { report: ImpactReport };

const ended = (closedOn: string | undefined): string => (closedOn === undefined ? 'open' : dayInWords(closedOn));

const Strands = ({ report }: Reading) => (
  <Table
    ofWords
    id="timeline-of-strands"
    caption="When the strands were published and taught"
    columns={['Strand', 'Published', 'Versions', 'Cohorts', 'Closed']}
    rows={report.strands.map(({ title, versions, cohorts, closedOn }) => ({
      head: title,
      cells: [
        versions[0] ? dayInWords(versions[0].on) : '–',
        String(versions.length),
        String(cohorts.length),
        ended(closedOn),
      ],
    }))}
  />
);

const Changes = ({ report: { changes, strands } }: Reading) => {
  const titles = new Map(strands.map(({ strand, title }) => [strand, title]));
  return (
    <Table
      ofWords
      id="changes-of-the-programme"
      caption="What changed and when: strands, cohorts, the partnership, and schools that took part"
      columns={['On', 'What changed', 'Strand']}
      rows={changes.map(({ on, says, strand }) => ({
        head: dayInWords(on),
        cells: [says, strand === undefined ? 'All' : (titles.get(strand) ?? strand)],
      }))}
    />
  );
};

/** How the strands ran, and what was changed about them on the way. */
export const ProgrammeSection = ({ report, drawing }: Reading & { drawing: Drawing }) => (
  <section aria-labelledby="programme">
    <h2 id="programme">What changed in the programme</h2>
    <Plot drawing={drawing} />
    <Strands report={report} />
    {report.changes.length > 0 && <Changes report={report} />}
  </section>
);
