import { formStyles, Page, renderPage } from '#pages';
import type { Draft, Submitted } from '../application/application.js';
import { hasExpired, type OpenedLink } from '../application/link-expiry.js';
import { messagePage, sentPage } from './message-pages.js';

/** Whose address is asked about, by which link, and the address of their form. */
export type AskedToConfirm = { draft: Draft; title: string; to: string; by: OpenedLink; form: string };

/** What the link to an address shows: the question whether the application is theirs, or how it goes on. */
export const pageFor = (asked: AskedToConfirm | Submitted, now: string, synthetic: boolean): string => {
  if (!('draft' in asked)) return sentPage(asked, synthetic);
  const isLate = hasExpired(asked.by, now);
  if (asked.draft.addressConfirmedOn === undefined)
    return isLate ? expiredPage(asked, synthetic) : confirmPage(asked, synthetic);
  return isLate ? knownPage(synthetic) : confirmedPage(asked, synthetic);
};

const confirmPage = ({ draft, title, to }: AskedToConfirm, synthetic: boolean): string =>
  renderPage(
    <Page title="Is this application yours?" extraStyles={formStyles} synthetic={synthetic}>
      <h1>Is this application yours?</h1>
      <p>
        Someone has begun an application for <strong>{title}</strong> and gave this address:{' '}
        <span class="address">{to}</span>
      </p>
      <Answers applicationId={draft.applicationId} first={['confirm', 'Yes, it is mine']} />
    </Page>,
  );

const expiredPage = ({ draft, title, to }: AskedToConfirm, synthetic: boolean): string =>
  renderPage(
    <Page title="This link has expired" extraStyles={formStyles} synthetic={synthetic}>
      <h1>This link has expired</h1>
      <p>
        An application for <strong>{title}</strong> still waits for you to confirm your address. A new link can be sent
        to <span class="address">{to}</span>
      </p>
      <Answers applicationId={draft.applicationId} first={['ask', 'Send me a new link']} />
    </Page>,
  );

type AnswersShown = { applicationId: string; first: [answer: string, label: string] };

const Answers = ({ applicationId, first: [answer, label] }: AnswersShown) => (
  <form method="post" action="/address" novalidate>
    <input type="hidden" name="application" value={applicationId} />
    <div class="buttons">
      <button type="submit" name="do" value={answer}>
        {label}
      </button>
      <button type="submit" name="do" value="discard" class="grave">
        It is not mine: delete it
      </button>
    </div>
  </form>
);

const confirmedPage = ({ title, form }: AskedToConfirm, synthetic: boolean): string =>
  renderPage(
    <Page title="Your address is confirmed" extraStyles={formStyles} synthetic={synthetic}>
      <h1>Your address is confirmed</h1>
      <p>
        You can now send your application for {title}. <a href={form}>Go on with your application</a>
      </p>
    </Page>,
  );

/** An old message is not the key to the form. */
const knownPage = (synthetic: boolean): string =>
  messagePage({
    heading: 'Your address is confirmed',
    sentences: ['This link has expired. Go on by the link of your own that your form shows.'],
    synthetic,
  });
