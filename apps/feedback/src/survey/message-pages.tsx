import { Page, renderPage } from '#pages';
import { styles } from './styles.js';

/** After the answers are in, and whenever the used link is opened again. */
export const thanksPage = ({ synthetic }: { synthetic: boolean }): string =>
  renderPage(
    <Page title="Thank you" extraStyles={styles} synthetic={synthetic}>
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
export const refusedPage = (refused: { code: string; sentence: string; synthetic: boolean }): string =>
  renderPage(
    <Page title={refused.sentence} extraStyles={styles} synthetic={refused.synthetic}>
      <h1>{refused.sentence}</h1>
      <p>{advice[refused.code] ?? 'Please try again later.'}</p>
    </Page>,
  );
