/// <reference lib="dom" />
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/diagnostic/report.js';
import { reportHtml } from '../../src/reporters/html/report.js';
import { codeDoc } from '../../src/usecases/codes.js';
import { explainCode } from '../../src/usecases/explain-code.js';
import { newFolder, removeFolders } from '../cli/town-folder.js';
import { hostileReport } from '../reporters/hostile.js';
import { deadLink, finding, linkReport, options } from '../reporters/sample.js';
import { launchBrowser } from '../support/browser.js';
import { checkTown } from '../support/check-town.js';
import { barriers, DESKTOP, PHONE, withFilePage } from './file-page.js';

// The page of findings as an editor opens it: a file, in a real browser.

const REGISTRATION = 'items/shi-ye-deng-ji.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';

let browser: Browser;
let folder: string;

function write(name: string, report: Report): void {
  const essayOf = (code: string) => {
    const doc = codeDoc(code);
    return doc ? explainCode(doc) : '';
  };
  writeFileSync(join(folder, name), reportHtml(report, options({ docOf: codeDoc, essayOf })));
}

beforeAll(async () => {
  folder = newFolder();
  const checked = await checkTown(
    { file: REGISTRATION, patch: '简介: <b>登记</b>\n网办地址: http://192.168.0.1/' },
    { file: LICENCE, patch: '办件类型: 即时件\n到现场次数: 一次' },
  );
  write('town.html', { command: 'validate', ...checked });
  write('hostile.html', hostileReport());
  write(
    'links.html',
    linkReport(
      deadLink(8),
      finding({ code: 'L004', severity: 'info', args: { 主机: 'zwfw.example.com:8443' } }),
      finding({ file: 'items/lao-wu-pai-qian-xu-ke.yaml' }),
    ),
  );
  write('clean.html', { command: 'validate', files: 1, definitions: 1, diagnostics: [] });
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  removeFolders();
});

const withPage = (name: string, settings: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
  withFilePage(browser, join(folder, name), settings, use);

const shownCodes = (page: Page) =>
  page.locator('article:visible').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.code));

test('each filter leaves what it asks for, and clearing brings all back', async () => {
  await withPage('town.html', { viewport: DESKTOP }, async (page) => {
    const all = await shownCodes(page);
    expect(all.length).toBeGreaterThan(2);
    const status = page.getByRole('status');
    await expect.poll(() => status.textContent()).toBe(`共 ${all.length} 个问题。`);
    const code = all.at(-1) ?? '';
    await page.getByLabel('编码').selectOption(code);
    expect(new Set(await shownCodes(page))).toEqual(new Set([code]));
    expect(await status.textContent()).toMatch(/^符合条件的有 \d+ 个，共 \d+ 个问题。$/u);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(() => shownCodes(page)).toEqual(all);

    await page.getByLabel('责任处室').selectOption('就业促进处');
    expect(await page.locator('section.file:visible h3').allTextContents()).toEqual(['失业登记']);
    await page.getByLabel('文件').selectOption(LICENCE);
    expect(await shownCodes(page)).toEqual([]);
    expect(await status.textContent()).toBe('没有符合条件的问题。');
    await page.getByLabel('责任处室').selectOption('');
    expect(await page.locator('section.file:visible').count()).toBe(1);
    await page.getByLabel('级别').selectOption('info');
    expect(await shownCodes(page)).toEqual([]);
  });
});

test('findings of links are found by host, and by each department whose text has the address', async () => {
  await withPage('links.html', { viewport: DESKTOP }, async (page) => {
    await page.getByLabel('主机').selectOption('zwfw.example.com:8443');
    expect(await shownCodes(page)).toEqual(['L004']);
    await page.getByLabel('主机').selectOption('rsj.example.com');
    expect(await shownCodes(page)).toEqual(['L001']);
    await page.getByLabel('责任处室').selectOption('劳动关系处');
    expect(await shownCodes(page)).toEqual(['L001']);
    await page.getByLabel('主机').selectOption('');
    expect(await shownCodes(page)).toEqual(['L001', 'S004']);
    await page.getByLabel('责任处室').selectOption('就业促进处');
    expect(await shownCodes(page)).toEqual(['L001', 'L004']);

    const places = page.locator('li code:visible');
    expect(await places.count()).toBe(5);
    await page.getByText('列出来').click();
    expect(await places.count()).toBe(8);
  });
});

test('without script it is the whole list, without choices that could do nothing', async () => {
  await withPage('town.html', { viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('article').count()).toBe(await page.locator('article:visible').count());
    await page.locator('summary').first().click();
    expect(await page.locator('details').first().textContent()).toContain('错误的例子');
  });
});

test.each([
  ['desktop', DESKTOP, 'light'],
  ['desktop in the dark', DESKTOP, 'dark'],
  ['phone', PHONE, 'light'],
] as const)(
  '%s: no barrier that axe knows (WCAG 2.2 AA), nothing to scroll sideways',
  async (_, viewport, colorScheme) => {
    for (const name of ['town.html', 'hostile.html', 'links.html', 'clean.html']) {
      await withPage(name, { viewport, colorScheme }, async (page) => {
        const violations = await barriers(page);
        expect({ name, violations }).toEqual({ name, violations: [] });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      });
    }
  },
);

test('text of the catalogue stays text', async () => {
  await withPage('hostile.html', { viewport: DESKTOP }, async (page) => {
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('img, svg, article a').count()).toBe(0);
    expect(await page.locator('article h4').textContent()).toContain(
      '</script><img src=x onerror="hacked=1">',
    );
    await page.getByLabel('责任处室').selectOption({ index: 1 });
    expect(await page.locator('article:visible').count()).toBe(1);
  });
});

test('printed, it is black on white, without the choices', async () => {
  await withPage('town.html', { viewport: DESKTOP, colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });
});
