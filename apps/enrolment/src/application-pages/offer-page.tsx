import { addDays, dayOf, hasCome } from '#domain';
import { ChoiceField, choiceId, dayInWords, FaultSummary, formStyles, Page, renderPage } from '#pages';
import type { Submitted } from '../application/application.js';
import { refusalOf } from '../places/open-application.js';
import { sentPage } from './message-pages.js';

/** The application to which a place may be offered. */
export type Offered = { application: Submitted; title: string; begins: string };

type Shown = { offered: Offered; synthetic: boolean; isUnanswered?: boolean };

const sentence = 'Choose yes or no';

/** What the link of an offer shows: the question while the place is held, else how the application stands. */
export const pageFor = (offered: Offered, now: string, synthetic: boolean): string => {
  const { application } = offered;
  if (application.status !== 'offered') return sentPage(application, synthetic);
  if (hasCome(application.expiresAt, now)) throw refusalOf('expired', application.expiresAt.slice(0, 10));
  return offerPage({ offered, synthetic });
};

/** An offer ends with a day; its last one is the day before that instant. */
const lastDayOf = ({ application }: Offered): string =>
  application.status === 'offered' ? addDays(dayOf(application.expiresAt), -1) : application.on;

/** The offer of a place, to be answered by whoever has the link. */
export const offerPage = ({ offered, synthetic, isUnanswered = false }: Shown): string => {
  const { application, title, begins } = offered;
  const heading = `You are offered a place: ${title}`;
  return renderPage(
    <Page title={isUnanswered ? `Error: ${heading}` : heading} extraStyles={formStyles} synthetic={synthetic}>
      {isUnanswered && (
        <FaultSummary
          title="Please look at your answer again"
          faults={[{ control: choiceId('accept', 'yes'), sentence }]}
        />
      )}
      <h1>{heading}</h1>
      <p>
        It begins on {dayInWords(begins)}. The place is held for you until the end of {dayInWords(lastDayOf(offered))};
        after that it goes to someone else.
      </p>
      <form method="post" action="/offer" novalidate>
        <input type="hidden" name="application" value={application.applicationId} />
        <ChoiceField
          name="accept"
          label="Do you take the place?"
          choices={[
            { value: 'yes', label: 'Yes, I take it' },
            { value: 'no', label: 'No, give it to someone else' },
          ]}
          fault={isUnanswered ? sentence : undefined}
        />
        <div class="buttons">
          <button type="submit">Send my answer</button>
        </div>
      </form>
    </Page>,
  );
};
