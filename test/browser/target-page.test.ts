/// <reference lib="dom" />
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportPage } from '../../src/documents/report-page/page.js';
import type { TargetReport } from '../../src/targets/target-report.js';
import { runIn } from '../cli/run.js';
import { newFolder, removeFolders, sampleFolder } from '../cli/town-folder.js';
import { comparedContent, hostileContent } from '../documents/contents.js';
import { launchBrowser } from '../support/browser.js';
import { barriers, DESKTOP, PHONE, withFilePage } from './file-page.js';

// The page for the joint meeting as an office opens and prints it.

const TODAY = '2026-11-23';
let browser: Browser;
let folder: string;
let targets: TargetReport;

beforeAll(async () => {
  folder = newFolder();
  const sample = sampleFolder();
  const run = (...words: readonly string[]) => runIn(sample, ['report', '--today', TODAY, ...words]);
  await run('--format', 'html', '--out', join(folder, 'sample.html'));
  targets = JSON.parse((await run('--format', 'json')).stdout).targets;
  writeFileSync(join(folder, 'compared.html'), reportPage(await comparedContent(), '0.1.0'));
  writeFileSync(join(folder, 'hostile.html'), reportPage(await hostileContent(), '0.1.0'));
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  removeFolders();
});

const withPage = (name: string, settings: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
  withFilePage(browser, join(folder, name), settings, use);

const figuresIn = (page: Page) =>
  page
    .locator('#overview ~ .figure')
    .first()
    .locator('tbody tr:not(.more)')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].slice(0, 3).map((cell) => cell.textContent)),
    );

test('the figures that are seen are those of the json, in the table and in the drawing', async () => {
  await withPage('sample.html', { viewport: DESKTOP }, async (page) => {
    expect(await figuresIn(page)).toEqual(
      targets.measures.map(({ name, text, thresholdText }) => [name, text, thresholdText ?? '—']),
    );
    const drawing = page.getByRole('img', { name: '各项指标和目标的条形图' });
    const words = await drawing.locator('text').allTextContents();
    const shares = targets.measures.filter(({ kind, value }) => kind !== 'count' && value !== null);
    expect(shares.length).toBeGreaterThan(4);
    for (const { name, text } of shares) {
      expect(words.some((one) => one.startsWith(`${name}　${text}`))).toBe(true);
    }
  });
});

test('a bar is as long as its share, a target stands where it is', async () => {
  await withPage('sample.html', { viewport: DESKTOP }, async (page) => {
    const drawing = page.locator('#chart-overview');
    const widths = await drawing.locator('path').evaluateAll((paths) =>
      paths
        .filter((path) => /var\(--(?:good|bad|panel)\)/u.test(path.getAttribute('fill') ?? ''))
        .map((path) => ({ fill: path.getAttribute('fill'), width: path.getBoundingClientRect().width }))
        .filter(({ width }) => width > 30),
    );
    const whole = Math.max(...widths.filter(({ fill }) => fill === 'var(--panel)').map(({ width }) => width));
    const drawn = widths.filter(({ fill }) => fill !== 'var(--panel)').map(({ width }) => width / whole);
    const shares = targets.measures.flatMap(({ kind, value }) =>
      kind === 'count' || value === null ? [] : [kind === 'score' ? value / 100 : value],
    );
    expect(drawn.length).toBe(shares.length);
    for (const [index, share] of shares.entries()) expect(drawn[index]).toBeCloseTo(share, 1);
    const marks = await drawing.locator('path[fill="var(--ink)"]').evaluateAll((paths) => {
      const left = document
        .querySelector('#chart-overview path[fill="var(--panel)"]')
        ?.getBoundingClientRect();
      return paths
        .map((path) => path.getBoundingClientRect())
        .filter(({ width, height }) => height > width)
        .map(({ left: start, width }) => (start + width / 2 - (left?.left ?? 0)) / (left?.width ?? 1));
    });
    const aims = targets.measures.flatMap(({ kind, value, threshold }) =>
      kind === 'count' || value === null || threshold === null
        ? []
        : [threshold / (kind === 'score' ? 100 : 1)],
    );
    expect(marks).toHaveLength(aims.length);
    for (const [index, aim] of aims.entries()) expect(marks[index]).toBeCloseTo(aim, 1);
  });
});

test('each number opens the list behind it, also without script', async () => {
  await withPage('sample.html', { viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
    const online = targets.measures.find(({ key }) => key === 'online');
    const [first] = online?.missing ?? [];
    const list = page.locator('details', { hasText: '全程网办率：' }).first();
    expect(await list.locator('li').first().isVisible()).toBe(false);
    await list.locator('summary').click();
    expect(await list.locator('li:visible').count()).toBe(
      (online?.missing.length ?? 0) + (online?.exceptions.length ?? 0) + (online?.counted.length ?? 0),
    );
    const text = await list.locator('li').first().textContent();
    expect(text).toContain(`${first?.name} ${first?.department} · ${first?.note} · ${first?.file}`);
  });
});

test.each([
  ['desktop', DESKTOP, 'light'],
  ['desktop in the dark', DESKTOP, 'dark'],
  ['phone', PHONE, 'light'],
] as const)('%s: no barrier that axe knows, nothing to scroll sideways', async (_, viewport, colorScheme) => {
  for (const name of ['sample.html', 'compared.html', 'hostile.html']) {
    await withPage(name, { viewport, colorScheme }, async (page) => {
      expect({ name, violations: await barriers(page) }).toEqual({ name, violations: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      const drawings = await page.locator('svg').evaluateAll((all) => all.map((one) => one.clientWidth));
      for (const width of drawings) expect(width).toBeGreaterThan(300);
    });
  }
});

test('text of the catalogue stays text, in the drawings too', async () => {
  await withPage('hostile.html', { viewport: DESKTOP }, async (page) => {
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('img, svg a, svg script, svg style, svg image, iframe').count()).toBe(0);
    const words = await page.locator('svg text').allTextContents();
    expect(words.some((one) => one.includes('</script><img src=x onerror="hacked=1">'))).toBe(true);
  });
});

test('printed, it is black on white with the lists open, and closed again afterwards', async () => {
  for (const javaScriptEnabled of [true, false]) {
    await withPage(
      'sample.html',
      { viewport: DESKTOP, colorScheme: 'dark', javaScriptEnabled },
      async (page) => {
        const pdf = await page.pdf({ format: 'A4' });
        expect(pdf.length).toBeGreaterThan(50_000);
        expect(await page.locator('details[open]').count()).toBe(0);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('nav').isVisible()).toBe(false);
        const list = page.locator('.tall details', { hasText: '全程网办率：' }).first();
        expect(await list.locator('li').first().isVisible()).toBe(true);
        if (!javaScriptEnabled) return;
        const colours = await page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.body);
          return { color, backgroundColor };
        });
        expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
      },
    );
  }
});

test('printed, all numbers come first, the lists after them on pages of their own', async () => {
  await withPage('sample.html', { viewport: DESKTOP }, async (page) => {
    const inTable = page.locator('.tall table details');
    const count = await inTable.count();
    expect(count).toBeGreaterThan(10);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect([await inTable.count(), await page.locator('#annex > details').count()]).toEqual([0, count]);
    expect(await page.locator('#annex').evaluate((annex) => getComputedStyle(annex).breakBefore)).toBe(
      'page',
    );
    expect(await page.locator('#annex summary').first().innerText()).toMatch(/^打包一件事：/u);
    const [table, annex] = await Promise.all([
      page.locator('#overview ~ .figure table').first().boundingBox(),
      page.locator('#annex').boundingBox(),
    ]);
    // The numbers of the bureau fit a page.
    expect((table?.y ?? 0) + (table?.height ?? 0)).toBeLessThan(1100);
    expect(annex?.y).toBeGreaterThan(1100);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect([await inTable.count(), await page.locator('#annex > details').count()]).toEqual([count, 0]);
  });
});

test('a bar of nothing shows whether that is enough', async () => {
  await withPage('compared.html', { viewport: DESKTOP }, async (page) => {
    const stubs = await page
      .locator('#chart-overview path[fill^="url(#chart-overview"]')
      .evaluateAll((paths) => paths.map((path) => Math.round(path.getBoundingClientRect().width)));
    expect(stubs.some((width) => width >= 5 && width <= 9)).toBe(true);
    expect(await page.locator('#chart-overview').textContent()).toMatch(
      /全程网办率　0%（目标 90%，未达标）/u,
    );
  });
});

test('what came worse is said by a sign and a word, not by colour alone', async () => {
  await withPage('compared.html', { viewport: DESKTOP }, async (page) => {
    const row = page.locator('tr', { hasText: '全程网办率' }).first();
    expect(await row.textContent()).toMatch(/↓ 下降 \d+ 个百分点/u);
    expect(await row.textContent()).toContain('未达标');
    // The bar of what is missed has stripes, those of the others have none.
    const patterns = await page.locator('#chart-overview pattern').count();
    expect(patterns).toBeGreaterThan(0);
  });
});

test('it is one file', () => {
  const page = readFileSync(join(folder, 'sample.html'), 'utf8');
  expect(page).not.toMatch(/https?:\/\//u);
  expect(page.length).toBeLessThan(1024 * 1024);
});
