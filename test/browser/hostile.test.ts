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

// Text that wants to be code, in every field of an item, a bundle and a list that takes text: it is shown as it stands and
// does nothing.

/** Files to poison, with what stands before their texts: a name that is too long for an article needs a title for it. */
const FILES = {
  'items/lao-wu-pai-qian-xu-ke.yaml': '公众号标题: 劳务派遣经营许可\n',
  'bundles/shi-ye.yaml': '办理提示: [带好手机]\n',
  'lists/ti-su-ban.yaml': '说明: 办得更快的事项。\n',
} as const;
type File = keyof typeof FILES;
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

/** The file with a hostile text behind the texts whose numbers `isChosen` accepts; gives their count too. */
function poisoned(
  file: File,
  isChosen: (index: number) => boolean,
): { readonly whole: string; readonly count: number } {
  const document = parseDocument(`${FILES[file]}${textIn(TOWN, file)}`);
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
const accepted = new Map<string, readonly number[]>();

/** The numbers of the texts of a file that may be any text. */
async function freeTexts(file: File): Promise<readonly number[]> {
  const { count } = poisoned(file, () => false);
  const taken: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const { whole } = poisoned(file, (one) => one === index);
    const { diagnostics } = await checkFolder(withExample(TOWN, [settings, { file, whole }]));
    if (diagnostics.length === 0) taken.push(index);
  }
  return taken;
}

beforeAll(async () => {
  const folder = townFolder();
  writeDeep(join(folder, 'catalog/catalog.yaml'), SETTINGS);
  for (const file of Object.keys(FILES) as File[]) {
    const taken = await freeTexts(file);
    accepted.set(file, taken);
    writeDeep(join(folder, 'catalog', file), poisoned(file, (index) => taken.includes(index)).whole);
  }
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

test('most texts of an item take any text, and some of a bundle and a list', () => {
  const counts = Object.keys(FILES).map((file) => accepted.get(file)?.length ?? 0);
  const [item = 0, bundle = 0, list = 0] = counts;
  expect(item).toBeGreaterThan(25);
  expect(bundle).toBeGreaterThan(5);
  expect(list).toBeGreaterThan(2);
});

test.each([
  ['an item on the website', '/website/guides/lao-wu-pai-qian-xu-ke/', HOSTILE.length],
  ['an item in an article', '/wechat/lao-wu-pai-qian-xu-ke/article.html', HOSTILE.length],
  ['an item on the kiosk', '/kiosk/guides/lao-wu-pai-qian-xu-ke.html', HOSTILE.length],
  ['a bundle on the website', '/website/bundles/shi-ye/', 4],
  ['a bundle in an article', '/wechat/shi-ye/article.html', 4],
  ['a bundle on the kiosk', '/kiosk/bundles/shi-ye.html', 4],
  ['a list on the website', '/website/lists/ti-su-ban/', 2],
  ['a list in an article', '/wechat/ti-su-ban/article.html', 2],
  ['a list on the kiosk', '/kiosk/lists/ti-su-ban.html', 2],
  ['the first page of the website', '/website/', 1],
  ['the first page of the kiosk', '/kiosk/index.html', 1],
  ['all guides on the kiosk', '/kiosk/all.html', 1],
])('hostile text does nothing and is shown as it stands: %s', async (_, path, kinds) => {
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
  expect(shown.length).toBeGreaterThanOrEqual(kinds);
});
