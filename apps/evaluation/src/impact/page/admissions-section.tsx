import { dayInWords } from '#pages';
import type { Admission } from '../admissions.js';
import type { ImpactReport } from '../report.js';
import { number } from '../words.js';
import { Table } from './table.js';

const counts = ['applied', 'together', 'scored', 'shortlisted', 'endorsed', 'accepted'] as const;

/** What only some strands ask for: nothing is missing where they do not. */
const whereAsked = new Set<string>(['together', 'scored', 'shortlisted', 'endorsed']);

const cells = (admissions: Admission[]): string[] =>
  counts.map((count) => {
    const sum = admissions.reduce((all, admission) => all + admission[count], 0);
    return sum === 0 && whereAsked.has(count) ? '–' : number(sum);
  });

const given = ({ given: days }: Admission): string => {
  if (days === undefined) return '–';
  const [from, until] = [dayInWords(days.from), dayInWords(days.until)];
  return from === until ? from : `${from} to ${until}`;
};

/** Cohort by cohort: who applied, how it was chosen among them, and when places were given. */
export const AdmissionsSection = ({ report: { admissions, strands } }: { report: ImpactReport }) => {
  const titles = new Map(strands.map(({ strand, title }) => [strand, title]));
  return (
    <section aria-labelledby="admissions">
      <h2 id="admissions">How places were given</h2>
      {admissions.length === 0 ? (
        <p>Nobody has applied yet.</p>
      ) : (
        <>
          <p>
            Each application counts where it was made, also when the cohort was merged with another later. A group has
            places for all of it, or none. Counted as given is every place that somebody had, also for a time.
          </p>
          <Table
            id="admissions-by-cohort"
            caption="Applications and places, by cohort"
            columns={[
              'Cohort',
              'Applications',
              'In a group',
              'Read by a panel',
              'Shortlisted',
              'Endorsed by the head',
              'Places given',
              'Given from … to',
            ]}
            rows={admissions.map((admission) => ({
              head: `${titles.get(admission.strand)}, ${admission.cohort}`,
              cells: [...cells([admission]), given(admission)],
            }))}
            total={{ head: 'All cohorts', cells: [...cells(admissions), ''] }}
          />
        </>
      )}
    </section>
  );
};
