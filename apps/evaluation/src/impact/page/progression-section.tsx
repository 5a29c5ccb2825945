import { figureOf, strandFigures } from '../figures.js';
import type { ImpactReport } from '../report.js';
import { between, intervalOf, number, partsOf, spelled, valueOf } from '../words.js';
import { Evidence } from './evidence.js';
import { Table } from './table.js';

/** What became of participants. */
export const ProgressionSection = ({ report }: { report: ImpactReport }) => {
  const total = figureOf(report, 'progression.people');
  return (
    <section aria-labelledby="progression">
      <h2 id="progression">What became of them</h2>
      <Evidence
        title="Progression"
        says={
          total.interval
            ? `${valueOf(total)} of direct participants took a step in leadership, ${between(total.interval)}.`
            : 'Nobody has joined yet.'
        }
        figures={[total]}
      >
        <Table
          id="roles-reached"
          caption="Roles that direct participants reached after they joined"
          columns={['Role reached', 'People']}
          rows={report.rolesReached.map(({ role, people }) => ({ head: spelled(role), cells: [number(people)] }))}
        />
        <Table
          id="progression-by-strand"
          caption="Steps in leadership, by strand"
          columns={['Strand', 'Share', '95% interval', 'Of direct participants']}
          rows={strandFigures(report, 'progression.people').map(({ title, figure }) => ({
            head: title,
            cells: [valueOf(figure), intervalOf(figure), partsOf(figure)],
          }))}
          total={{
            head: 'All strands, each person once',
            cells: [valueOf(total), intervalOf(total), partsOf(total)],
          }}
        />
      </Evidence>
    </section>
  );
};
