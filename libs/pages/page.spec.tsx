import { Page, renderPage } from './page.js';

describe('the frame of a page', () => {
  it('is a whole document in British English with its title and content', () => {
    const html = renderPage(<Page title="Your view">What we ask</Page>);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toContain('<title>Your view – Strandline</title>');
    expect(html).toContain('<main id="main">What we ask</main>');
  });
  it('shows what people wrote as text, never as markup', () => {
    const html = renderPage(<Page title="<script>">{'<b>bold</b>'}</Page>);
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>');
  });
  it('says on the page when its people are synthetic, and only then', () => {
    expect(renderPage(<Page title="Report" synthetic />)).toContain('answers are synthetic');
    expect(renderPage(<Page title="Report" />)).not.toContain('answers are synthetic');
  });
  it('keeps the selectors of its styles', () => {
    expect(renderPage(<Page title="Report" extraStyles="dl > dt { color: red }" />)).toContain('dl > dt');
  });
});
