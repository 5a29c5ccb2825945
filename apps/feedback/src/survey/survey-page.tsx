import { dayInWords, FaultSummary, formStyles, Page, renderPage } from '#pages';
import { refuseIfClosed } from '../campaign/campaign.js';
import type { Fault, GivenAnswers } from '../response/answers.js';
import type { Response } from '../response/response.js';
import type { Link } from './link.js';
import { thanksPage } from './message-pages.js';
import { firstControlOf, QuestionField } from './question-field.js';
import type { Survey } from './survey.js';

/** What a link shows today: the survey, thanks for its answers, or the refusal of a closed one. */
export const pageFor = (asked: { link: Link; response: Response; today: string; synthetic: boolean }): string => {
  const { link, response, today, synthetic } = asked;
  if (response.status === 'completed') return thanksPage({ synthetic });
  refuseIfClosed(link.campaign, today);
  return surveyPage({ link, synthetic });
};

type Shown = { link: Link; synthetic: boolean; given?: GivenAnswers; faults?: Fault[] };

/** The survey as a form that works without script; with faults, what was given stays and the summary leads to each. */
export const surveyPage = ({ link, synthetic, given = {}, faults = [] }: Shown): string => {
  const { invitationId, survey, campaign } = link;
  const { title, introduction, questions } = survey.template;
  return renderPage(
    <Page title={faults.length > 0 ? `Error: ${title}` : title} extraStyles={formStyles} synthetic={synthetic}>
      {faults.length > 0 && (
        <FaultSummary title="Please look at your answers again" faults={faultsIn(survey, faults)} />
      )}
      <h1>{title}</h1>
      <p>{introduction}</p>
      <p>
        It is about <strong>{survey.itemTitle}</strong> on {dayInWords(campaign.heldOn)}. You can answer until{' '}
        {dayInWords(campaign.closesOn)}.
      </p>
      <Identified />
      <form method="post" action="/survey" novalidate autocomplete="off">
        <input type="hidden" name="invitation" value={invitationId} />
        {questions.map((question) => (
          <QuestionField
            key={question.code}
            question={question}
            given={given[question.code]}
            fault={faults.find((fault) => fault.question === question.code)?.sentence}
          />
        ))}
        <button type="submit">Send my answers</button>
      </form>
    </Page>,
  );
};

/** Before the first question: whose answers these will be, and what becomes of them. */
const Identified = () => (
  <section class="about" aria-labelledby="identified">
    <h2 id="identified">This survey is identified, not anonymous</h2>
    <p>
      The link is yours alone: your answers are kept with your name. Results are published as totals of at least five
      people. What you write is read by the people who lead the programme, and deleted after three years.
    </p>
  </section>
);

const faultsIn = ({ template }: Survey, faults: Fault[]) =>
  template.questions.flatMap((question) =>
    faults
      .filter((fault) => fault.question === question.code)
      .map(({ sentence }) => ({ control: firstControlOf(question), sentence: `${sentence}: ${question.text}` })),
  );
