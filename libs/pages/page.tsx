import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { styles } from './styles.js';

export type PageFrame = {
  title: string;
  /** Style rules of this page alone, after the common ones. */
  extraStyles?: string;
  /** The page says that the people and answers on it are made up. */
  synthetic?: boolean;
  children?: ComponentChildren;
};

/** The frame of every page: language, title, styles and landmarks; it needs no script and fetches nothing. */
export const Page = ({ title, extraStyles = '', synthetic = false, children }: PageFrame) => (
  <html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{`${title} – Strandline`}</title>
      <link rel="icon" href="data:," />
      <style dangerouslySetInnerHTML={{ __html: styles + extraStyles }} />
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to the main content
      </a>
      <header>
        <p>Strandline</p>
      </header>
      {synthetic && <Synthetic />}
      <main id="main">{children}</main>
    </body>
  </html>
);

const Synthetic = () => (
  <aside class="synthetic" aria-label="About the content of this page">
    <p>
      <strong>Demonstration.</strong> The schools are real; the people, their attendance and their answers are
      synthetic.
    </p>
  </aside>
);

/** A page as the HTML document that is sent. */
export const renderPage = (page: VNode): string => `<!doctype html>\n${renderToString(page)}\n`;
