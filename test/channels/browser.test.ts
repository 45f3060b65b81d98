import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeFolders } from '../cli/town-folder.js';
import { launchBrowser } from '../support/browser.js';
import { pagesOf, renderAll } from './artefacts.js';

const GUIDE = 'shiye-baoxianjin-shenling';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_RUN =
  "axe.run().then((run) => run.violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)].join(' ')))";
const PAGES = {
  website: [
    'index.html',
    'all/index.html',
    `guides/${GUIDE}/index.html`,
    'guides/gongshang-rending/index.html',
    'bundles/shiye-yijianshi/index.html',
    'bundles/gongshang/index.html',
    'lists/tisu-ban/index.html',
    'powers/index.html',
  ],
  kiosk: [
    'index.html',
    'more.html',
    'all.html',
    `guides/${GUIDE}.html`,
    'guides/gongshang-rending.html',
    'bundles/shiye-yijianshi.html',
    'bundles/gongshang.html',
    'lists/tisu-ban.html',
    'powers.html',
  ],
} as const;

let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kuaiban-channels-'));
  for (const id of ['website', 'kiosk'] as const) {
    const artefacts = renderAll(id);
    const style = artefacts.find(({ path }) => path === 'style.css');
    for (const [path, html] of pagesOf(artefacts)) write(join(folder, id, path), html);
    write(join(folder, id, 'style.css'), style?.kind === 'text' ? style.text : '');
  }
  browser = await launchBrowser();
});

afterAll(async () => {
  removeFolders();
  await browser.close();
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Opens a page as an editor does, from the disk; whatever the browser complains about or asks for is kept. */
async function open(
  path: string,
  width: number,
  height: number,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url());
  });
  await page.goto(`file://${join(folder, path)}`);
  return { page, complaints };
}

const website = PAGES.website.map((path) => `website/${path}`);
const kiosk = PAGES.kiosk.map((path) => `kiosk/${path}`);

describe.each([...website, ...kiosk])('%s', (path) => {
  test.each(path.startsWith('kiosk') ? [390, 1080, 1920] : [390, 800, 1280])('fits %i px', async (width) => {
    const { page, complaints } = await open(path, width, 1080);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize")).not.toBe('32px');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('axe finds nothing', async () => {
    const { page } = await open(path, 1080, 1080);
    await page.evaluate(AXE);
    const found = await page.evaluate(AXE_RUN);
    expect(found).toEqual([]);
    await page.close();
  });
});

describe('website on a phone', () => {
  test.each(website)('%s: what can be pressed is at least 44 px high', async (path) => {
    const { page } = await open(path, 390, 844);
    const targets: unknown = await page.evaluate(
      "[...document.querySelectorAll('a:not(.skip)')].map((link) => [link.getBoundingClientRect().height, link.outerHTML]).filter(([height]) => height < 44)",
    );
    expect(targets).toEqual([]);
    await page.close();
  });

  test.each([390, 800, 1280])(
    'the list of contents is there at %i px, on screen and not on paper',
    async (width) => {
      const { page } = await open('website/powers/index.html', width, 844);
      const contents = page.locator('nav.contents');
      expect(await contents.isVisible()).toBe(true);
      const isBeside = (await contents.boundingBox())?.x ?? 0;
      expect(isBeside > width / 2).toBe(width >= 1080);
      await page.emulateMedia({ media: 'print' });
      expect(await contents.isVisible()).toBe(false);
      await page.close();
    },
  );
});

describe('kiosk', () => {
  test.each(kiosk)('%s: every target is at least 60 px, the bar at least 96 px', async (path) => {
    const { page } = await open(path, 1080, 1920);
    const sizes =
      "[...document.querySelectorAll('a')].map((link) => link.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height))";
    const targets: unknown = await page.evaluate(sizes);
    expect(Array.isArray(targets) ? Math.min(...targets) : 0).toBeGreaterThanOrEqual(60);
    expect(
      await page.evaluate("document.querySelector('.bar').getBoundingClientRect().height"),
    ).toBeGreaterThanOrEqual(96);
    await page.close();
  });

  test('tiles are at least 480 × 180 and the header is 140 px', async () => {
    const { page } = await open('kiosk/index.html', 1080, 1920);
    const tiles = await page.locator('.tiles a').all();
    for (const tile of tiles) {
      const box = await tile.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(480);
      expect(box?.height).toBeGreaterThanOrEqual(180);
    }
    expect((await page.locator('.hall').boundingBox())?.height).toBe(140);
    await page.close();
  });
});
