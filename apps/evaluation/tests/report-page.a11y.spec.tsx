import { renderPage } from '#pages';
import { accessibilityFaults, installedChromium, openChromium } from '#testing';
import type { Browser, Page } from 'playwright-core';
import { ImpactPage } from '../src/impact/page/impact-page.js';
import { plotsOf } from '../src/impact/plots/plots.js';
import { impactReport } from '../src/impact/report.js';
import { threeYears } from './three-years.js';
import { evidenceFrom } from './told.js';

const telephone = { width: 375, height: 812 };
const desk = { width: 1280, height: 900 };
const smallest = { width: 320, height: 568 };

const withChromium = installedChromium === undefined ? describe.skip : describe;

withChromium('the report in a browser (skipped without Chromium: apt-get install chromium)', () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    const report = impactReport(evidenceFrom(threeYears()), { asOf: '2026-08-31', synthetic: true });
    html = renderPage(<ImpactPage report={report} plots={await plotsOf(report)} />);
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  const shown = async (viewport: typeof desk): Promise<Page> => {
    const page = await browser.newPage({ viewport });
    await page.setContent(html);
    return page;
  };

  it.each([telephone, desk])('has nothing that axe objects to at $width pixels', async (viewport) => {
    expect(await accessibilityFaults(await shown(viewport))).toEqual([]);
  });

  it('reflows on the smallest screen: only tables scroll, each by itself', async () => {
    const page = await shown(smallest);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(smallest.width);
  });

  it.each([telephone, desk])('shows one drawing of every plot at $width pixels, none cut off', async (viewport) => {
    const page = await shown(viewport);
    const plots = page.locator('.plot svg:visible');
    expect(await plots.count()).toBe(5);
    const cutOff = await plots.evaluateAll((all) =>
      all.flatMap((svg) => {
        const room = svg.getBoundingClientRect();
        const isOutside = ({ left, right }: DOMRect) => left < room.left - 1 || right > room.right + 1;
        const texts = [...svg.querySelectorAll('text')].filter((text) => isOutside(text.getBoundingClientRect()));
        return texts.map((text) => text.textContent);
      }),
    );
    expect(cutOff).toEqual([]);
  });

  it('is a booklet on A4', async () => {
    const page = await shown(desk);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)!.length;
    expect(pages).toBeGreaterThan(4);
    expect(pages).toBeLessThanOrEqual(14);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
  });
});
