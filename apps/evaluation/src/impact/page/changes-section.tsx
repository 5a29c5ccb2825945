import { dayInWords } from '#pages';
import type { Drawing } from '../plots/draw.js';
import type { ImpactReport } from '../report.js';
import { Plot } from './plot.js';
import { Table } from './table.js';

type Reading = { report: ImpactReport };

const judgements = {
  helped: 'It helped',
  'no-difference': 'It made no difference',
  'made-it-worse': 'It made things worse',
} as const;

const becameOf = ({ judged }: ImpactReport['adaptations'][number]): string =>
  judged ? `${judgements[judged.judgement]} (judged on ${dayInWords(judged.on)}).` : 'Not judged yet.';

const Adaptations = ({ report: { adaptations } }: Reading) =>
  adaptations.length === 0 ? (
    <p>Nothing has been changed yet.</p>
  ) : (
    <ol class="changes">
      {adaptations.map((adaptation) => (
        <li>
          <dl>
            <dt>You said</dt>
            <dd>{adaptation.heard}</dd>
            <dt>We did, {dayInWords(adaptation.on)}</dt>
            <dd>{adaptation.decided}</dd>
            <dt>What became of it</dt>
            <dd>{becameOf(adaptation)}</dd>
          </dl>
        </li>
      ))}
    </ol>
  );

const ended = (closedOn: string | undefined): string => (closedOn === undefined ? 'open' : dayInWords(closedOn));

/** What was heard, decided and changed, and how the strands ran meanwhile. */
export const ChangesSection = ({ report, drawing }: Reading & { drawing: Drawing }) => (
  <section aria-labelledby="changes">
    <h2 id="changes">You said, we did</h2>
    <Adaptations report={report} />
    <h3>The strands over time</h3>
    <Plot drawing={drawing} />
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
  </section>
);
