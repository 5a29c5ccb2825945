import { renderPage } from '#pages';
import * as say from '../../../tests/say/index.js';
import { threeYears } from '../../../tests/three-years.js';
import { evidenceFrom, type Told } from '../../../tests/told.js';
import { plotsOf } from '../plots/plots.js';
import { impactReport } from '../report.js';
import { ImpactPage } from './impact-page.js';

const pageOf = async (events: Told[]): Promise<string> => {
  const report = impactReport(evidenceFrom(events), { asOf: '2026-08-31', synthetic: true });
  return renderPage(<ImpactPage report={report} plots={await plotsOf(report)} />);
};

const textOf = (html: string): string =>
  html
    .replaceAll(/<style.*?<\/style>|<svg.*?<\/svg>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('the page of the impact report', () => {
  it('puts shares into words with their interval, their basis and their response rate', async () => {
    const text = textOf(await pageOf(threeYears()));
    expect(text).toMatch(/\d+% would recommend it between \d+% and \d+% \d+ of \d+ who answered; \d+% of invitations/);
    expect(text).toMatch(/Response rate \d+%: \d+ of \d+ invitations were answered/);
    expect(text).toMatch(/The target of 85% is (reached|missed)/);
  });

  it('says beside every figure what it counts and what was left out', async () => {
    const html = await pageOf(threeYears());
    const notes = [...html.matchAll(/<dl class="note">.*?<\/dl>/gs)].map(([note]) => note);
    expect(notes).toHaveLength(12);
    for (const note of notes) expect(note).toMatch(/Left out: .+\.<\/dd>.*<code>[a-z-]+\.[a-z-]+<\/code>/s);
  });

  it('says cohort by cohort how places were given, and day by day what changed', async () => {
    const text = textOf(await pageOf(threeYears()));
    expect(text).toContain('Teacher Education Fellows, Cohort 4 8 – 8 8 8 8 25 September 2023 All cohorts');
    expect(text).toContain('4 November 2024 The strand Instructional Coaching was opened. Instructional Coaching');
    expect(text).toContain('3 March 2025 The partners changed who works together, or what is aimed at. All');
  });

  it('gives every table a caption, every column and row a heading, every section one', async () => {
    const html = await pageOf(threeYears());
    for (const [table] of html.matchAll(/<table>.*?<\/table>/gs)) {
      expect(table).toContain('<caption');
      expect(table.match(/<th(?=[ >])/g)!.length).toBe(table.match(/<th scope="(col|row)"/g)!.length);
      expect(table.match(/<tr>/g)!.length - 1).toBe(table.match(/scope="row"/g)!.length);
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/aria-labelledby="([^" ]+)"/g)) expect(ids).toContain(id);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  it('says before anything has happened that it is not known, never 0%', async () => {
    const text = textOf(
      await pageOf([say.partnership(3), say.strand({ code: 'future-heads', title: 'Future Heads' })]),
    );
    expect(text).toContain('not known would recommend it nobody has answered yet');
    expect(text).toContain('Nobody has answered yet.');
    expect(text).toContain('Nobody has applied yet.');
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  it('shows what people wrote as text', async () => {
    const html = await pageOf([say.partnership(1, [{ code: 'one', title: '<img src=x>' }])]);
    expect(html).toContain('&lt;img src=x>');
    expect(html).not.toContain('<img');
  });
});
