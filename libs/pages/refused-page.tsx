import { formStyles } from './form-styles.js';
import { Page, renderPage } from './page.js';

/** Why there is nothing to fill in, and what to do about it. */
export const refusedPage = (refused: { sentence: string; advice: string | undefined; synthetic: boolean }): string =>
  renderPage(
    <Page title={refused.sentence} extraStyles={formStyles} synthetic={refused.synthetic}>
      <h1>{refused.sentence}</h1>
      <p>{refused.advice ?? 'Please try again later.'}</p>
    </Page>,
  );
