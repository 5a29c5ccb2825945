import { dayInWords, Page } from '#pages';
import type { Plots } from '../plots/plots.js';
import type { ImpactReport } from '../report.js';
import { AdmissionsSection } from './admissions-section.js';
import { AnswersSection } from './answers-section.js';
import { ChangesSection } from './changes-section.js';
import { Glance } from './glance.js';
import { Headlines } from './headlines.js';
import { ObjectivesSection } from './objectives-section.js';
import { ProgrammeSection } from './programme-section.js';
import { ProgressionSection } from './progression-section.js';
import { ReachSection } from './reach-section.js';
import { ReadingSection } from './reading-section.js';
import { styles } from './styles.js';
import { TakingPartSection } from './taking-part-section.js';

const contents = [
  ['objectives-heading', 'Objectives'],
  ['glance', 'The strands at a glance'],
  ['reach', 'Whom it reached'],
  ['admissions', 'How places were given'],
  ['taking-part', 'How they took part'],
  ['answers', 'What participants say'],
  ['progression', 'What became of them'],
  ['changes', 'You said, we did'],
  ['programme', 'What changed in the programme'],
  ['reading', 'How to read this report'],
] as const;

const Masthead = ({ report: { partnership, asOf } }: { report: ImpactReport }) => (
  <div class="masthead">
    <p class="kind">Impact report</p>
    <h1>{partnership.name}</h1>
    <p class="particulars">
      {partnership.provider} · {dayInWords(partnership.period.from)} to {dayInWords(partnership.period.until)} · figures
      as of {dayInWords(asOf)}
    </p>
  </div>
);

/** The impact report as a page: the headline figures first, then each with its evidence, and how to read them. */
export const ImpactPage = ({ report, plots }: { report: ImpactReport; plots: Plots }) => (
  <Page title={`Impact report, ${report.partnership.name}`} extraStyles={styles} synthetic={report.synthetic}>
    <Masthead report={report} />
    <Headlines report={report} />
    <nav class="contents" aria-label="Contents">
      <ul>
        {contents.map(([id, title]) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
    <ObjectivesSection report={report} />
    <Glance report={report} />
    <ReachSection report={report} drawing={plots.reach} />
    <AdmissionsSection report={report} />
    <TakingPartSection report={report} drawing={plots.dose} />
    <AnswersSection report={report} plots={plots} />
    <ProgressionSection report={report} />
    <ChangesSection report={report} />
    <ProgrammeSection report={report} drawing={plots.timeline} />
    <ReadingSection />
  </Page>
);
