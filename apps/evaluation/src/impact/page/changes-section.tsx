import { dayInWords } from '#pages';
import type { ImpactReport } from '../report.js';

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

/** What was heard, what was decided on it, and whether it helped. */
export const ChangesSection = ({ report }: Reading) => (
  <section aria-labelledby="changes">
    <h2 id="changes">You said, we did</h2>
    <Adaptations report={report} />
  </section>
);
