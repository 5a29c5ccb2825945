import { formStyles, Page, refusedPage, renderPage } from '#pages';

/** After the answers are in, and whenever the used link is opened again. */
export const thanksPage = ({ synthetic }: { synthetic: boolean }): string =>
  renderPage(
    <Page title="Thank you" extraStyles={formStyles} synthetic={synthetic}>
      <h1>Thank you – your answers are in</h1>
      <p>The people who run the programme use them to see what works and to change what does not.</p>
      <p>You can close this page. Your link has done its work and takes no other answers.</p>
    </Page>,
  );

const advice: Record<string, string> = {
  'survey.link-unknown': 'Open the link in your message once more. If you copied it, make sure that it is complete.',
  'survey.other-link': 'So that your answers reach the right survey, what you entered just now was not kept.',
  'response.already-answered': 'The first answers count; what you entered just now was not kept.',
  'campaign.closed': 'Thank you for wanting to answer. The next survey will come with a link of its own.',
};

/** Why there is no survey to show, and what to do about it. */
export const refusedSurvey = ({ code, sentence, synthetic }: { code: string; sentence: string; synthetic: boolean }) =>
  refusedPage({ sentence, advice: advice[code], synthetic });
