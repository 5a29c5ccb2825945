import { dayInWords, formStyles, Page, refusedPage, renderPage } from '#pages';
import type { Submitted } from '../application/application.js';

type Message = { heading: string; sentences: string[]; synthetic: boolean };

/** A page that says something and asks nothing. */
export const messagePage = ({ heading, sentences, synthetic }: Message): string =>
  renderPage(
    <Page title={heading} extraStyles={formStyles} synthetic={synthetic}>
      <h1>{heading}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Page>,
  );

const standing: Record<Submitted['status'], string> = {
  submitted: 'It is being considered.',
  shortlisted: 'You are on the shortlist.',
  waitlisted: 'There is no free place at the moment; you are on the waiting list.',
  offered: 'You have been offered a place. Please answer the offer by the link in the message about it.',
  accepted: 'You have a place.',
  rejected: 'You do not have a place this time.',
  declined: 'You did not take the place that was offered.',
  expired: 'The offer of a place was not answered in time.',
  withdrawn: 'It was taken back.',
};

/** What an applicant sees once the form was sent: how the application stands. */
export const sentPage = ({ status, submittedOn }: Submitted, synthetic: boolean): string =>
  messagePage({
    heading: `Your application was sent on ${dayInWords(submittedOn)}`,
    sentences: [standing[status], 'You can open your link again at any time to see how it stands.'],
    synthetic,
  });

export const discardedPage = (synthetic: boolean): string =>
  messagePage({
    heading: 'Your application was deleted',
    sentences: ['Nothing of what you wrote is kept. You can close this page.'],
    synthetic,
  });

/** That another link goes to the address of a form. */
export const linkAskedPage = (synthetic: boolean): string =>
  messagePage({
    heading: 'A new link is on its way',
    sentences: ['Open it within three days and say that the application is yours. You can close this page.'],
    synthetic,
  });

export const endorsedPage = (endorsed: boolean, synthetic: boolean): string =>
  messagePage({
    heading: 'Thank you – your answer is in',
    sentences: [endorsed ? 'You endorse the application.' : 'You do not endorse the application.'],
    synthetic,
  });

const advice: Record<string, string> = {
  'link.unknown': 'Open the link in your message once more. If you copied it, make sure that it is complete.',
  'link.other-opened': 'What you entered just now was not kept, so that it reaches the right place.',
  'link.expired': 'Ask for a new one: in your form, or by opening this link once more.',
  'application.links-used-up': 'Your answers are saved. Please ask the programme team.',
  'application.needs-a-person': 'Your answers are saved. Please get in touch with the programme team.',
  'application.window-closed': 'Please ask the programme team when applications are taken again.',
  'cohort.unknown': 'Please check the address, or ask the programme team for the right one.',
  'strand.has-no-form': 'Please ask the programme team how to apply.',
  'application.offer-expired': 'Please ask the programme team whether there is another place.',
};

/** Why there is nothing to fill in, and what to do about it. */
export const refusedForm = ({ code, sentence, synthetic }: { code: string; sentence: string; synthetic: boolean }) =>
  refusedPage({ sentence, advice: advice[code] ?? 'Please ask the programme team.', synthetic });
