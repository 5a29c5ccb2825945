import type { StrandDefinition } from '#contracts';
import { dayInWords, FaultSummary, formStyles, Page, renderPage } from '#pages';
import type { Draft, Submitted } from '../application/application.js';
import type { Fault, FormAnswers } from '../application/form.js';
import { firstControlOf, FormField } from './form-field.js';
import { sentPage } from './message-pages.js';

/** A form that is being filled in. */
export type OpenForm = {
  draft: Draft;
  definition: StrandDefinition;
  answers: FormAnswers;
  /** The last day for applications. */
  until: string;
  /** The link by which the applicant comes back. */
  link: string;
};

type How = { synthetic: boolean; saved?: boolean; faults?: Fault[] };
type Shown = How & { form: OpenForm };

/** What the applicant’s own link shows: the form, or how the application stands since it was sent. */
export const pageOf = (shown: OpenForm | Submitted, how: How): string =>
  'draft' in shown ? formPage({ form: shown, ...how }) : sentPage(shown, how.synthetic);

/** The application form: it works without script, can be left and come back to, and is sent when it is complete. */
export const formPage = ({ form, synthetic, saved = false, faults = [] }: Shown): string => {
  const { draft, definition, answers, until, link } = form;
  const questions = definition.choosing?.form ?? [];
  const heading = `Your application for ${definition.title}`;
  const faultOf = (code: string) => faults.find(({ question }) => question === code)?.sentence;
  return renderPage(
    <Page title={faults.length > 0 ? `Error: ${heading}` : heading} extraStyles={formStyles} synthetic={synthetic}>
      {faults.length > 0 && (
        <FaultSummary
          title="Your answers are saved, but not sent: please look at them again"
          faults={questions.flatMap((question) => {
            const sentence = faultOf(question.code);
            return sentence === undefined
              ? []
              : [{ control: firstControlOf(question), sentence: `${sentence}: ${question.text}` }];
          })}
        />
      )}
      <h1>{heading}</h1>
      {saved && (
        <p role="status">
          <strong>Your answers are saved.</strong>
        </p>
      )}
      <ComeBack until={until} link={link} />
      <form method="post" action="/application" novalidate autocomplete="off">
        <input type="hidden" name="application" value={draft.applicationId} />
        {questions.map((question) => (
          <FormField
            key={question.code}
            question={question}
            given={answers[question.code]}
            fault={faultOf(question.code)}
          />
        ))}
        <div class="buttons">
          <button type="submit" name="do" value="send">
            Send my application
          </button>
          <button type="submit" name="do" value="save" class="second">
            Save and come back later
          </button>
          <button type="submit" name="do" value="discard" class="grave">
            Delete it
          </button>
        </div>
      </form>
    </Page>,
  );
};

const ComeBack = ({ until, link }: { until: string; link: string }) => (
  <section class="about" aria-labelledby="come-back">
    <h2 id="come-back">Come back by your own link</h2>
    <p>
      You can send your application until {dayInWords(until)}. Keep this address to go on later, also on another device;
      whoever has it can read and change your answers:
    </p>
    <p>
      <a class="address" href={link}>
        {link}
      </a>
    </p>
  </section>
);
