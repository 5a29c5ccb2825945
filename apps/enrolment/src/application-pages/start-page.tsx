import { postRoles, type StrandDefinition } from '#contracts';
import { dayInWords, FaultSummary, formStyles, LineField, Page, renderPage, SelectField, type Choice } from '#pages';
import type { ApplicantDetails } from '../application/commands/start-application.js';
import type { Fault } from '../application/form.js';
import type { Cohort } from '../places/places.js';

/** What can be applied for, and from which schools. */
export type Opening = { cohort: Cohort; definition: StrandDefinition; schools: Choice[] };

type Shown = { opening: Opening; synthetic: boolean; given?: Partial<ApplicantDetails>; faults?: Fault[] };

const inWords = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

/** The first page of an application: what it is for, and who applies. */
export const startPage = ({ opening, synthetic, given = {}, faults = [] }: Shown): string => {
  const { cohort, definition } = opening;
  const { title, summary, audience } = definition;
  const heading = `Apply for ${title}`;
  const faultOf = (name: string) => faults.find(({ question }) => question === name)?.sentence;
  const roles = (audience.roles.length > 0 ? audience.roles : postRoles).map((value) => ({
    value,
    label: inWords(value),
  }));
  return renderPage(
    <Page title={faults.length > 0 ? `Error: ${heading}` : heading} extraStyles={formStyles} synthetic={synthetic}>
      {faults.length > 0 && (
        <FaultSummary
          title="Please look at this again"
          faults={faults.map(({ question, sentence }) => ({ control: question, sentence }))}
        />
      )}
      <h1>{heading}</h1>
      <p>{summary}</p>
      <p>
        It is taught from {dayInWords(cohort.runs.from)} to {dayInWords(cohort.runs.until)}. You can apply until{' '}
        {dayInWords(cohort.window.until)}.
      </p>
      <WhatHappens definition={definition} />
      <form method="post" action={`/apply/${cohort.cohortId}`} novalidate>
        <LineField name="name" label="Your name" autocomplete="name" given={given.name} fault={faultOf('name')} />
        <LineField
          name="email"
          label="Your e-mail address at work"
          autocomplete="email"
          inputmode="email"
          given={given.email}
          fault={faultOf('email')}
        />
        <SchoolField schools={opening.schools} given={given.urn} fault={faultOf('urn')} />
        <SelectField name="role" label="Your role there" choices={roles} given={given.role} fault={faultOf('role')} />
        <LineField
          name="since"
          label="When did you begin in this role?"
          hint="As year, month and day, for example 2021-09-01."
          given={given.since}
          fault={faultOf('since')}
        />
        <div class="buttons">
          <button type="submit">Start my application</button>
        </div>
      </form>
    </Page>,
  );
};

const WhatHappens = ({ definition }: { definition: StrandDefinition }) => (
  <section class="about" aria-labelledby="what-happens">
    <h2 id="what-happens">What happens with your application</h2>
    <p>
      You can leave the form at any time and come back by a link of your own.
      {definition.choosing?.endorsement === true && ' Your headteacher will be asked whether they endorse you.'} What
      you write is read by those who choose, and deleted a year after the programme ends; a form that you never send is
      deleted a month after the last day for applications.
    </p>
  </section>
);

/** Where there are too many schools to choose from a list, none are listed. */
const SchoolField = ({ schools, ...shown }: { schools: Choice[]; given: unknown; fault: string | undefined }) =>
  schools.length > 0 ? (
    <SelectField name="urn" label="Your school" choices={schools} {...shown} />
  ) : (
    <LineField
      name="urn"
      label="The URN of your school"
      hint="Six digits: the number of the school in the national register."
      inputmode="numeric"
      {...shown}
    />
  );
