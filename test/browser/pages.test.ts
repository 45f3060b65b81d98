/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manifest } from '../../src/publish/manifest.js';
import { runIn } from '../cli/run.js';
import { removeFolders, sampleFolder, TODAY } from '../cli/town-folder.js';
import { launchBrowser } from '../support/browser.js';
import { serveFolder } from './serve.js';

// The sample bureau as citizens see it, in a real browser.

const GUIDE = 'shi-ye-bao-xian-jin-shen-ling';
const PERMIT = 'lao-wu-pai-qian-jing-ying-xu-ke';
const BUNDLE = 'shi-ye';
const LIST = 'kua-sheng-tong-ban';
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const WECHAT = { width: 375, height: 812 };
const TERMINAL = { width: 1080, height: 1920 };

let browser: Browser;
let dist: string;
let manifest: Manifest;
let server: Awaited<ReturnType<typeof serveFolder>>;
/** A shelf of each channel, as the home page links to it. */
let shelves: { readonly website: string; readonly kiosk: string };

beforeAll(async () => {
  const folder = sampleFolder();
  const outcome = await runIn(folder, ['build', '--quiet', '--today', TODAY]);
  expect(outcome).toEqual({ stdout: '', stderr: '', exitCode: 0 });
  dist = join(folder, 'dist');
  manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const shelf = (manifest.shared.kiosk ?? []).find(({ path }) => path.includes('/browse/'))?.path ?? '';
  const name = shelf.replace(/^kiosk\/browse\/|\.html$/gu, '');
  shelves = { website: `/website/browse/${name}/`, kiosk: `/kiosk/browse/${name}.html` };
  server = await serveFolder(dist);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.stop();
  removeFolders();
});

/** Opens a page; gives everything that went wrong in it and every address that it asked for. */
async function withPage<Result>(
  options: BrowserContextOptions,
  use: (page: Page, requests: string[]) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => problems.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  try {
    const result = await use(page, requests);
    expect(problems).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

/** The page of each publication in the channels that have it, below `dist`. */
const editions = () =>
  [...Object.values(manifest.guides), ...Object.values(manifest.pages)].map(({ checkCode, channels }) => ({
    checkCode,
    paths: Object.values(channels).flatMap(
      (files) => files.find(({ path }) => path.endsWith('.html'))?.path ?? [],
    ),
  }));

const open = (page: Page, path: string) => page.goto(`${server.origin}${path}`, { waitUntil: 'load' });
const pagesOf = (channel: 'website' | 'kiosk') =>
  channel === 'website'
    ? [
        '/website/',
        `/website/guides/${GUIDE}/`,
        `/website/guides/${PERMIT}/`,
        `/website/bundles/${BUNDLE}/`,
        `/website/lists/${LIST}/`,
        shelves.website,
        '/website/powers/',
        '/website/laws/',
      ]
    : [
        '/kiosk/index.html',
        '/kiosk/more.html',
        `/kiosk/guides/${GUIDE}.html`,
        `/kiosk/guides/${PERMIT}.html`,
        `/kiosk/bundles/${BUNDLE}.html`,
        `/kiosk/lists/${LIST}.html`,
        shelves.kiosk,
        '/kiosk/powers.html',
        '/kiosk/laws.html',
      ];

test.each([
  ['website', 'a desktop', DESKTOP],
  ['website', 'a phone', PHONE],
  ['kiosk', 'a terminal', TERMINAL],
  ['kiosk', 'a phone', PHONE],
] as const)(
  '%s on %s: nothing to scroll sideways, nothing asked of others, no error',
  async (channel, _, viewport) => {
    await withPage({ viewport }, async (page, requests) => {
      const paths = [
        ...pagesOf(channel),
        ...(channel === 'website' ? ['/website/all/'] : ['/kiosk/all.html']),
      ];
      for (const path of paths) {
        await open(page, path);
        const tooWide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect({ path, tooWide }).toEqual({ path, tooWide: 0 });
      }
      expect(
        requests.filter((url) => !url.startsWith(`${server.origin}/${channel}/`) && !url.startsWith('data:')),
      ).toEqual([]);
    });
  },
);

test('every article fits a phone and asks for nothing but its own images', async () => {
  await withPage({ viewport: WECHAT }, async (page, requests) => {
    const articles = editions().flatMap(({ paths }) => paths.filter((path) => path.startsWith('wechat/')));
    expect(articles.length).toBeGreaterThanOrEqual(30);
    for (const path of articles) {
      await open(page, `/${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ path, width }).toEqual({ path, width: WECHAT.width });
      const own = `${server.origin}/${path.replace('article.html', '')}`;
      expect(requests.splice(0).filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual(
        [],
      );
    }
  });
});

// Every page is seen whole in a browser by test/deep/sample-in-browser.test.ts.
test('the check code is visible in all renditions: of every eighth publication', async () => {
  await withPage({ viewport: PHONE }, async (page) => {
    for (const { checkCode, paths } of [...editions()].filter((_, index) => index % 8 === 0)) {
      expect(paths.length).toBeGreaterThanOrEqual(2);
      for (const path of paths) {
        await open(page, `/${path}`);
        const visible = await page.innerText('body');
        expect({ path, code: visible.includes(checkCode) && checkCode }).toEqual({ path, code: checkCode });
      }
    }
  });
});

test.each([
  ['website', DESKTOP],
  ['kiosk', TERMINAL],
] as const)('%s has no barrier that axe knows (WCAG 2.2 AA)', async (channel, viewport) => {
  await withPage({ viewport, colorScheme: 'light' }, async (page) => {
    for (const path of pagesOf(channel)) {
      await open(page, path);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(
              root: Document,
              options: object,
            ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
          };
        };
        const rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
        const { violations } = await axe.run(document, { runOnly: rules });
        return violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`),
        }));
      });
      expect({ path, violations }).toEqual({ path, violations: [] });
    }
  });
});

test('everything to touch on the terminal is at least 60 pixels high and wide', async () => {
  await withPage({ viewport: TERMINAL }, async (page) => {
    for (const path of pagesOf('kiosk')) {
      await open(page, path);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a, button, summary, input, select')]
          .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 60 || box.width < 60))
          .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
      );
      expect({ path, small }).toEqual({ path, small: [] });
    }
  });
});

test('the terminal works from its disk with the network unplugged', async () => {
  await withPage({ viewport: TERMINAL, offline: true }, async (page, requests) => {
    const root = pathToFileURL(join(dist, 'kiosk/')).href;
    await page.goto(`${root}index.html`);
    // A page that is left before it is loaded counts as a failed request: wait for each.
    await page.locator('main a').first().click();
    await page.waitForURL(/(?:bundles|guides|browse)\/.+\.html$/u);
    await page.goto(`${root}all.html`);
    await page.locator(`main a[href$="${GUIDE}.html"]`).first().click();
    await page.waitForURL(`${root}guides/${GUIDE}.html`);
    const size = await page.evaluate(
      () => getComputedStyle(document.querySelector('h1') as Element).fontSize,
    );
    expect(Number.parseFloat(size)).toBeGreaterThan(40); // The style sheet was found: it is larger than a browser's own.
    await page.getByText('首页', { exact: true }).first().click();
    await page.waitForURL(`${root}index.html`);
    expect(requests.filter((url) => !url.startsWith(root) && !url.startsWith('data:'))).toEqual([]);
    const outward = await page.evaluate(
      () => [...document.links].filter((link) => /^https?:/u.test(link.href)).length,
    );
    expect(outward).toBe(0);
  });
});

test('by keyboard the first stop is the way to the text, and every stop can be seen', async () => {
  await withPage({ viewport: DESKTOP }, async (page) => {
    await open(page, `/website/guides/${GUIDE}/`);
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return {
          text: element.textContent.trim(),
          isMarked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
          isInView: box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0,
        };
      });
    await page.keyboard.press('Tab');
    expect(await focused()).toEqual({ text: '跳到正文', isMarked: true, isInView: true });
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await focused()).toMatchObject({ isMarked: true, isInView: true });
    }
    await open(page, `/website/guides/${GUIDE}/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
  });
});

test('on paper the ways around are gone and every link has its address', async () => {
  await withPage({ viewport: DESKTOP }, async (page) => {
    for (const path of [`/website/guides/${GUIDE}/`, `/website/guides/${PERMIT}/`]) {
      await open(page, path);
      expect(await page.locator('nav').first().isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      const paper = await page.evaluate(() => ({
        ways: [...document.querySelectorAll('nav, .skip')].filter((element) => element.checkVisibility())
          .length,
        links: [...document.links]
          .filter((link) => link.checkVisibility() && /^https?:/u.test(link.getAttribute('href') ?? ''))
          .map((link) => link.href),
      }));
      const text = await page.innerText('body');
      expect({ path, ways: paper.ways }).toEqual({ path, ways: 0 });
      expect(paper.links.length).toBeGreaterThan(0);
      for (const link of paper.links) expect(text).toContain(decodeURI(link));
      await page.emulateMedia({ media: 'screen' });
    }
  });
});
