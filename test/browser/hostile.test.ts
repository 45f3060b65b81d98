/// <reference lib="dom" />
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { runIn } from '../cli/run.js';
import { removeFolders, TODAY, townFolder, writeDeep } from '../cli/town-folder.js';
import { launchBrowser } from '../support/browser.js';
import { checkFolder } from '../support/check-town.js';
import { TOWN, textIn, withExample } from '../support/memory-files.js';
import { serveFolder } from './serve.js';

// Text that wants to be code, in every field of an item that takes text: it is shown as it stands and does nothing.

const ITEM = 'items/lao-wu-pai-qian-xu-ke.yaml';
const HOSTILE = [
  `<img src=x onerror="hacked=1" data-hostile>`,
  `<script data-hostile>hacked=2</script>`,
  `</p></dd></section></style><svg data-hostile onload=hacked=3>`,
  `"><a data-hostile href="javascript:hacked=4">x</a>`,
  `{{7}}{{{constructor.constructor "hacked=5"}}}`,
];
/** The rule against raw HTML is switched off, so that the text reaches the pages. */
const SETTINGS = `${textIn(TOWN, 'catalog.yaml')}校验:\n  F014:\n    级别: 关闭\n    理由: 试验\n`;

const settings = { file: 'catalog.yaml', whole: SETTINGS };

/** The item with a hostile text behind the texts whose numbers `isChosen` accepts; gives their count too. */
function poisoned(isChosen: (index: number) => boolean): { readonly whole: string; readonly count: number } {
  // A name that is too long for an article needs a title for it.
  const document = parseDocument(`公众号标题: 劳务派遣经营许可\n${textIn(TOWN, ITEM)}`);
  let count = 0;
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (isChosen(count)) node.value = `${node.value}${HOSTILE[count % HOSTILE.length]}`;
      count += 1;
    },
  });
  return { whole: String(document), count };
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let accepted: readonly number[];

beforeAll(async () => {
  const { count } = poisoned(() => false);
  const taken: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const { whole } = poisoned((one) => one === index);
    const { diagnostics } = await checkFolder(withExample(TOWN, [settings, { file: ITEM, whole }]));
    if (diagnostics.length === 0) taken.push(index);
  }
  accepted = taken;
  const folder = townFolder();
  writeDeep(join(folder, 'catalog/catalog.yaml'), SETTINGS);
  writeDeep(join(folder, 'catalog', ITEM), poisoned((index) => accepted.includes(index)).whole);
  const outcome = await runIn(folder, ['build', '--today', TODAY]);
  expect(outcome).toMatchObject({ stderr: '', exitCode: 0 });
  server = await serveFolder(join(folder, 'dist'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.stop();
  removeFolders();
});

test('most texts of an item take any text', () => {
  expect(accepted.length).toBeGreaterThan(25);
});

test.each([
  ['website', '/website/guides/lao-wu-pai-qian-xu-ke/'],
  ['the lists of the website', '/website/'],
  ['wechat', '/wechat/lao-wu-pai-qian-xu-ke/article.html'],
  ['kiosk', '/kiosk/guides/lao-wu-pai-qian-xu-ke.html'],
  ['the lists of the kiosk', '/kiosk/all.html'],
])('hostile text does nothing and is shown as it stands: %s', async (_, path) => {
  // Without the page's own policy: not even then may anything run.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
  const found = await page.evaluate(() => ({
    hacked: (globalThis as { hacked?: unknown }).hacked ?? null,
    elements: document.querySelectorAll('[data-hostile], script, [onerror], [onload], a[href^="javascript:"]')
      .length,
    text: document.body.textContent,
  }));
  await context.close();
  expect({ ...found, text: '' }).toEqual({ hacked: null, elements: 0, text: '' });
  expect(requests.filter((asked) => asked.endsWith('/x'))).toEqual([]);
  const shown = HOSTILE.filter((text) => found.text?.includes(text));
  const isGuide = path.includes('lao-wu');
  expect(shown.length).toBeGreaterThanOrEqual(isGuide ? HOSTILE.length : 1);
});
