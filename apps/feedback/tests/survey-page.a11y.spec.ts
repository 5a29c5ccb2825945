import { accessibilityFaults, installedChromium, openChromium } from '#testing';
import type { Browser, Page } from 'playwright-core';
import { Stage, tokenOf, type IssuedLink } from './stage.js';

const telephone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const smallest = { width: 320, height: 568 };

const withChromium = installedChromium === undefined ? describe.skip : describe;

withChromium('the survey page in a browser (skipped without Chromium: apt-get install chromium)', () => {
  let stage: Stage;
  let browser: Browser;
  beforeAll(async () => {
    [stage, browser] = await Promise.all([Stage.open(), openChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  const aWindow = async (viewport: typeof desk, { scripts }: { scripts: boolean }): Promise<Page> => {
    const context = await browser.newContext({ viewport, javaScriptEnabled: scripts, baseURL: stage.service.url });
    return context.newPage();
  };
  const aLink = async (): Promise<IssuedLink> => (await stage.surveyIsOpen()).links[0]!;

  it('is answered on a telephone without JavaScript', async () => {
    const page = await aWindow(telephone, { scripts: false });
    await page.goto(`/s/${tokenOf(await aLink())}`);
    expect(new URL(page.url()).pathname).toBe('/survey');

    await page.getByRole('button', { name: 'Send my answers' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    const summary = page.getByRole('alert');
    expect(await summary.getByRole('link').count()).toBe(2);
    await summary.getByRole('link').first().click();
    expect(new URL(page.url()).hash).toBe('#answer.recommend.0');

    await page
      .getByRole('group', { name: /recommend/ })
      .getByText('9', { exact: true })
      .click();
    await page.getByRole('radio', { name: 'Agree', exact: true }).check();
    await page.getByRole('textbox', { name: /What should we change/ }).fill('More time');
    await page.getByRole('button', { name: 'Send my answers' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Thank you – your answers are in');
  });

  it('is answered from the keyboard alone', async () => {
    const page = await aWindow(desk, { scripts: false });
    await page.goto(`/s/${tokenOf(await aLink())}`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the main content');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab', 'Space', 'ArrowRight', 'ArrowRight'); // 2 of 10
    await press('Tab', 'Space', 'Tab', 'Tab'); // strongly disagree; no answer on the pace
    await page.keyboard.type('Less talk');
    await press('Tab', 'Enter');
    await page.getByRole('heading', { name: 'Thank you – your answers are in' }).waitFor();
  });

  it('puts the focus on the summary of what has to change', async () => {
    const page = await aWindow(desk, { scripts: false });
    await page.goto(`/s/${tokenOf(await aLink())}`);
    await page.getByRole('button', { name: 'Send my answers' }).click();
    expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
  });

  it.each([telephone, desk])('has nothing that axe objects to, in any state, at $width pixels', async (viewport) => {
    const page = await aWindow(viewport, { scripts: true });
    await page.goto('/survey');
    expect(await accessibilityFaults(page)).toEqual([]); // a page that refuses
    await page.goto(`/s/${tokenOf(await aLink())}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button').click();
    expect(await accessibilityFaults(page)).toEqual([]); // with faults
    await page.getByRole('radio', { name: '9' }).check();
    await page.getByRole('radio', { name: 'Agree', exact: true }).check();
    await page.getByRole('button').click();
    expect(await accessibilityFaults(page)).toEqual([]); // thanks
  });

  it('reflows on the smallest screen, and every answer is large enough to touch', async () => {
    const page = await aWindow(smallest, { scripts: false });
    await page.goto(`/s/${tokenOf(await aLink())}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(smallest.width);
    for (const answer of await page.locator('.point').all()) {
      const { width, height } = (await answer.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(40);
    }
  });

  it('loads nothing but itself', async () => {
    const page = await aWindow(desk, { scripts: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/s/${tokenOf(await aLink())}`);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => !path.startsWith('/s/'))).toEqual(['/survey']);
  });
});
