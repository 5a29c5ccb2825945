import type { FormQuestion, StrandDefinition } from '#contracts';
import { dayInWords, FaultSummary, formStyles, Page, renderPage } from '#pages';
import type { Draft, Submitted } from '../application/application.js';
import type { Fault, FormAnswers } from '../application/form.js';
import type { Cohort } from '../places/places.js';
import { firstControlOf, FormField } from './form-field.js';
import { sentPage } from './message-pages.js';

/** A form that is being filled in. */
export type OpenForm = {
  draft: Draft;
  definition: StrandDefinition;
  answers: FormAnswers;
  cohort: Cohort;
  /** The link by which the applicant comes back. */
  link: string;
  /** The address, as long as it has to be confirmed. */
  to?: string;
};

/** `notice`: what was just done; `faults`: it is shown again, because it cannot be sent as it is. */
type How = { synthetic: boolean; notice?: string; faults?: Fault[] };
type Shown = How & { form: OpenForm };

/** What the applicant’s own link shows: the form, or how the application stands since it was sent. */
export const pageOf = (shown: OpenForm | Submitted, how: How): string =>
  'draft' in shown ? formPage({ form: shown, ...how }) : sentPage(shown, how.synthetic);

/** The application form: it works without script, can be left and come back to, and is sent when it is complete. */
export const formPage = ({ form, synthetic, notice, faults }: Shown): string => {
  const { draft, definition, cohort, answers, link, to } = form;
  const questions = definition.choosing?.form ?? [];
  const heading = `Your application for ${definition.title}`;
  const faultOf = (code: string) => faults?.find(({ question }) => question === code)?.sentence;
  return renderPage(
    <Page title={faults ? `Error: ${heading}` : heading} extraStyles={formStyles} synthetic={synthetic}>
      {faults && (
        <FaultSummary
          title="Your answers are saved, but not sent: please look at them again"
          faults={[...questions.flatMap(summedUp(faultOf)), ...(to === undefined ? [] : [addressFault])]}
        />
      )}
      <h1>{heading}</h1>
      {notice !== undefined && (
        <p role="status">
          <strong>{notice}</strong>
        </p>
      )}
      <p>
        It is taught from {dayInWords(cohort.runs.from)} to {dayInWords(cohort.runs.until)}.
      </p>
      {to !== undefined && <Confirm address={to} />}
      <ComeBack until={cohort.window.until} link={link} />
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
          {to !== undefined && (
            <button type="submit" name="do" value="ask" class="second">
              Send me another link to confirm my address
            </button>
          )}
          <button type="submit" name="do" value="discard" class="grave">
            Delete it
          </button>
        </div>
      </form>
    </Page>,
  );
};

const summedUp = (faultOf: (code: string) => string | undefined) => (question: FormQuestion) => {
  const sentence = faultOf(question.code);
  return sentence === undefined
    ? []
    : [{ control: firstControlOf(question), sentence: `${sentence}: ${question.text}` }];
};

const addressFault = { control: 'confirm', sentence: 'Confirm your address by the link that was sent to it' };

const Confirm = ({ address }: { address: string }) => (
  <section class="about" aria-labelledby="confirm">
    <h2 id="confirm">Confirm your address</h2>
    <p>
      You will have a message at <span class="address">{address}</span>. Open the link in it and say that this
      application is yours; you can send it after that. The link works for three days.
    </p>
  </section>
);

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
