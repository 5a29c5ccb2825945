import { dayInWords } from '#pages';
import type { ImpactReport } from '../report.js';
import { Table } from './table.js';

const judgements = { met: 'Met', 'partly-met': 'Partly met', 'not-met': 'Not met' } as const;

/** What the partners set out to do, and what they make of it. */
export const ObjectivesSection = ({ report: { objectives } }: { report: ImpactReport }) => (
  <section aria-labelledby="objectives-heading">
    <h2 id="objectives-heading">Objectives</h2>
    <Table
      ofWords
      id="objectives"
      caption="The objectives and how the partners judge them"
      columns={['Objective', 'Judgement', 'On']}
      rows={objectives.map(({ title, judged }) => ({
        head: title,
        cells: judged ? [judgements[judged.judgement], dayInWords(judged.on)] : ['Not judged yet', '–'],
      }))}
    />
  </section>
);
