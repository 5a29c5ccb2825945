import { threeYears } from '../../../tests/three-years.js';
import * as say from '../../../tests/say/index.js';
import { evidenceFrom, type Told } from '../../../tests/told.js';
import { impactReport } from '../report.js';
import type { Drawing } from './draw.js';
import { plotsOf } from './plots.js';

const reportOf = (events: Told[]) => impactReport(evidenceFrom(events), { asOf: '2026-09-01', synthetic: true });
const textsIn = (svg: string): string[] => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

describe('the plots', () => {
  it('are the same letters for the same numbers', async () => {
    expect(await plotsOf(reportOf(threeYears()))).toEqual(await plotsOf(reportOf(threeYears())));
  });

  it('are each one image with a title and a description of its own', async () => {
    const drawings = Object.values(await plotsOf(reportOf(threeYears()))).flatMap(({ wide, narrow }) => [wide, narrow]);
    for (const svg of drawings) {
      const [, title, description] = /^<svg [^>]*role="img" aria-labelledby="(\S+) (\S+)">/.exec(svg)!;
      expect(svg).toContain(`<title id="${title}">`);
      expect(svg).toContain(`<desc id="${description}">`);
    }
    expect(new Set(drawings.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))).size).toBe(
      drawings.length * 2,
    );
  });

  it('have letters of at least 12 px, at their own width on a telephone', async () => {
    const all = Object.values(await plotsOf(reportOf(threeYears())));
    for (const svg of all.flatMap(({ wide, narrow }: Drawing) => [wide, narrow]))
      for (const [, size] of svg.matchAll(/font-size="(\d+)px"/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
    for (const { narrow } of all) expect(narrow).toMatch(/^<svg [^>]* width="340"/);
  });

  it('show nothing of what is withheld but that it is', async () => {
    const { recommend } = await plotsOf(reportOf(threeYears()));
    const says = textsIn(recommend.wide);
    expect(says.filter((text) => text === 'withheld')).toHaveLength(2);
    expect(recommend.description).toContain('Teacher Education Fellows: withheld, target 85%.');
  });

  it('take what people wrote as text, never as markup', async () => {
    const strand = say.strand({ code: 'future-heads', title: '<b>Heads</b> & "more"' });
    const { recommend } = await plotsOf(reportOf([say.partnership(1), strand]));
    expect(recommend.wide).toContain('&lt;b&gt;Heads&lt;/b&gt; &amp; "more"');
    expect(recommend.wide).not.toContain('<b>');
  });

  it('show what came before the partnership began, too', async () => {
    const early = say.strand({ code: 'future-heads', title: 'Future Heads', on: '2023-06-05' });
    const { timeline } = await plotsOf(reportOf([say.partnership(1), early]));
    const [, left] = /<path transform="translate\((-?[\d.]+),[^)]*\)"[^>]* fill="#b35c00"/.exec(timeline.wide)!;
    expect(Number(left)).toBe(0);
    expect(textsIn(timeline.wide)).toEqual(expect.arrayContaining(['Sep 2023', 'Sep 2025']));
  });

  it('can be drawn before anything has happened', async () => {
    const { reach, timeline } = await plotsOf(reportOf([say.partnership(0)]));
    expect(reach.wide).toMatch(/^<svg /);
    expect(timeline.wide).not.toContain('NaN');
  });
});
