/// <reference lib="dom" />
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diffPage } from '../../src/documents/diff-page/page.js';
import { newFolder, removeFolders } from '../cli/town-folder.js';
import { EXAMPLE, SPOILT } from '../documents/example-diff-report.js';
import { launchBrowser } from '../support/browser.js';
import { barriers, DESKTOP, PHONE, withFilePage } from './file-page.js';

// The page of changes as a reviewer opens it: a file, in a real browser. It has no script.

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = newFolder();
  for (const [name, report] of Object.entries({ example: EXAMPLE, hostile: SPOILT })) {
    writeFileSync(join(folder, `${name}.html`), diffPage(report, '0.1.0'));
  }
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  removeFolders();
});

const withPage = (name: string, settings: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
  withFilePage(browser, join(folder, `${name}.html`), settings, use);

const shownLevels = (page: Page) => page.locator('h2:visible').evaluateAll((all) => all.map((one) => one.id));

test('levels are hidden and shown again, also without script', async () => {
  await withPage('example', { viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
    const levels = ['burden', 'notice', 'relief', 'wording'];
    expect((await shownLevels(page)).slice(0, 4)).toEqual(levels);
    await page.getByLabel('文字').uncheck();
    await page.getByLabel('须知').uncheck();
    expect((await shownLevels(page)).slice(0, 2)).toEqual(['burden', 'relief']);
    expect(await page.locator('.totals dd:visible').count()).toBe(5);
    expect(await page.locator('nav li.notice').isVisible()).toBe(false);
    await page.getByLabel('须知').check();
    expect(await page.locator('#notice').isVisible()).toBe(true);
  });
});

test('before and now stand side by side, on a telephone one below the other', async () => {
  const boxes = (page: Page) =>
    page
      .locator('.sides')
      .first()
      .locator('> div')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  await withPage('example', { viewport: DESKTOP }, async (page) => {
    const [before, now] = await boxes(page);
    expect(now.y).toBe(before.y);
    expect(now.x).toBeGreaterThan(before.x + before.width);
  });
  await withPage('example', { viewport: PHONE }, async (page) => {
    const [before, now] = await boxes(page);
    expect(now.x).toBe(before.x);
    expect(now.y).toBeGreaterThanOrEqual(before.y + before.height);
  });
});

test.each([
  ['desktop in the dark', DESKTOP, 'dark'],
  ['phone', PHONE, 'light'],
] as const)(
  '%s: no barrier that axe knows (WCAG 2.2 AA), nothing to scroll sideways',
  async (_, viewport, colorScheme) => {
    for (const name of ['example', 'hostile']) {
      await withPage(name, { viewport, colorScheme }, async (page) => {
        if (name === 'example') expect(await barriers(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
        expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
      });
    }
  },
);

test('printed, it is black on white, everything open, marks by line as well as by colour', async () => {
  await withPage('example', { viewport: DESKTOP, colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const looks = await page.evaluate(() => {
      const lineOf = (name: string) => {
        const element = document.querySelector(name);
        return element && getComputedStyle(element).textDecorationLine;
      };
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor, del: lineOf('del'), ins: lineOf('ins') };
    });
    expect(looks).toEqual({
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(255, 255, 255)',
      del: 'line-through',
      ins: 'underline',
    });
    expect(await page.locator('#levels').isVisible()).toBe(false);
    expect(await page.getByText('website/lists/ti-su-ban/index.html').isVisible()).toBe(true);
  });
});
