import { ChoiceField, choiceId, FaultSummary, formStyles, LineField, Page, renderPage, WordsField } from '#pages';
import type { Submitted } from '../application/application.js';
import type { Fault } from '../application/form.js';
import { stillToChoose } from '../application/still-to-choose.js';
import { endorsedPage } from './message-pages.js';
import type { EndorsementGiven } from './submitted-form.js';

/** Whom a head is asked about. */
export type AskedToEndorse = { application: Submitted; title: string; summary: string; name: string; school: string };

type Shown = { asked: AskedToEndorse; synthetic: boolean; given?: Partial<EndorsementGiven>; faults?: Fault[] };

/** What a head’s link shows: the question, thanks for its answer, or why it is no longer asked. */
export const pageFor = (asked: AskedToEndorse, synthetic: boolean): string => {
  const { endorsement } = asked.application.selection ?? {};
  if (endorsement) return endorsedPage(endorsement.endorsed, synthetic);
  stillToChoose(asked.application);
  return endorsementPage({ asked, synthetic });
};

const controlOf = (question: string): string => (question === 'endorsed' ? choiceId(question, 'yes') : question);

/** What a head is asked of an applicant of their school. */
export const endorsementPage = ({ asked, synthetic, given = {}, faults = [] }: Shown): string => {
  const { application, title, summary, name, school } = asked;
  const heading = `Do you endorse ${name}?`;
  const faultOf = (field: string) => faults.find(({ question }) => question === field)?.sentence;
  return renderPage(
    <Page title={faults.length > 0 ? `Error: ${heading}` : heading} extraStyles={formStyles} synthetic={synthetic}>
      {faults.length > 0 && (
        <FaultSummary
          title="Please look at your answer again"
          faults={faults.map(({ question, sentence }) => ({ control: controlOf(question), sentence }))}
        />
      )}
      <h1>{heading}</h1>
      <p>
        {name} of {school} has applied for <strong>{title}</strong>. {summary}
      </p>
      <p>Only the headteacher of the school can answer. Your answer is read by those who choose.</p>
      <form method="post" action="/endorsement" novalidate autocomplete="off">
        <input type="hidden" name="application" value={application.applicationId} />
        <ChoiceField
          name="endorsed"
          label="Does the school endorse this application?"
          choices={[
            { value: 'yes', label: 'Yes: the school will make the time for it' },
            { value: 'no', label: 'No' },
          ]}
          given={given.endorsed}
          fault={faultOf('endorsed')}
        />
        <LineField name="saidBy" label="Your name and your post" given={given.saidBy} fault={faultOf('saidBy')} />
        <WordsField
          name="statement"
          label="What should those who choose know? (optional)"
          hint="Please name no pupils and no other colleagues."
          given={given.statement}
        />
        <div class="buttons">
          <button type="submit">Send my answer</button>
        </div>
      </form>
    </Page>,
  );
};
