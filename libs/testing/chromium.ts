import axe from 'axe-core';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Where a Chromium is installed; CHROMIUM_PATH names another place. */
export const installedChromium = [process.env['CHROMIUM_PATH'] ?? '', ...places].find((path) => existsSync(path));

/** The installed Chromium, without a window. */
export const openChromium = async (): Promise<Browser> => {
  if (installedChromium === undefined) throw new Error('There is no Chromium here: apt-get install chromium');
  return chromium.launch({ executablePath: installedChromium, args: quiet });
};

type Found = { violations: { id: string; help: string; nodes: { html: string }[] }[] };

/** What axe-core finds wrong with a page, by all its rules for WCAG 2.2 A and AA and its best practices. */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<Found>('axe.run()');
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
};
