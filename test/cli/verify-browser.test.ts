import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { build, builtTown, copyOf } from './built-town.js';
import { runIn } from './run.js';
import { editFile, PROJECT, removeFolders, TODAY } from './town-folder.js';

const GUIDE = 'website/guides/shi-ye-deng-ji/index.html';
const KIOSK = 'kiosk/guides/shi-ye-deng-ji.html';
const ARTICLE = 'wechat/shi-ye-deng-ji/article.html';

interface Found {
  readonly code: string;
  readonly file: string;
  readonly args: Readonly<Record<string, string>>;
}

let built: string;
let folder: string;
beforeAll(async () => {
  built = await builtTown();
});
beforeEach(() => {
  folder = copyOf(built);
});
afterAll(removeFolders);

const inDist = (path: string) => join(folder, 'dist', path);

function append(path: string, text: string): void {
  writeFileSync(path, `${readFileSync(path, 'utf8')}${text}`);
}

const verify = (...args: readonly string[]) =>
  runIn(folder, ['verify', 'dist', '--today', TODAY, '--browser', ...args]);

/** What the browser finds, without what bytes and facts say; in short. */
async function found(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await verify('--format', 'json', ...args);
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Found[] };
  return diagnostics
    .filter(({ code }) => code === 'P017' || code === 'P018')
    .map(({ code, file, args: { 文字 = '', 位置 = '', 原因 = '', 情况 = '' } }) => {
      const widths = 情况.replace(/[^\d、]/gu, '');
      return [code, file.split('/')[0], 位置, 文字, 原因.slice(0, 5), widths].join(' ');
    });
}

test('a fresh build is seen as it is written, in all channels', async () => {
  const { stdout, exitCode } = await verify();
  expect(stdout).toContain('没有发现问题');
  expect(exitCode).toBe(0);
});

test('own styles and files put in by hand: what is hidden and what is written, where, by what', async () => {
  editFile(inDist(GUIDE), '<dt>收不收费</dt>', '<dt class="white">收不收费</dt>');
  editFile(inDist(GUIDE), '<dt>跑几次</dt><dd>', '<dt>跑几次</dt><dd class="away">');
  editFile(inDist(GUIDE), '<dt>谁能办</dt><dd>', '<dt>谁能办</dt><dd class="below">');
  append(
    inDist('website/style.css'),
    `.white { color: #fff !important }
     .away { position: absolute; left: -9999px }
     .below { position: relative } .below::after { content: ""; position: absolute; inset: 0; background: #fff }
     .part-key-facts h2::after { content: "（三日办结）" }
     @media (max-width: 640px) { .part-materials h3 { display: none } }`,
  );
  expect(await found('--channel', 'website')).toEqual(
    expect.arrayContaining([
      'P017 website 要点 “个人” 被别的东西 1280、390',
      'P017 website 要点 “收不收费” 和底色一样 1280、390',
      'P017 website 要点 “一次不跑” 移到了屏幕 1280、390',
      'P018 website 失业登记 “（三日办结）” 是样式、图 1280、390',
      expect.stringMatching(/^P017 website 申请材料 “.+” 样式把它藏 390$/u),
    ]),
  );
});

test('a rule that hides facts on every page is said for every page, exit code 1', async () => {
  append(inDist('kiosk/style.css'), '.fact { visibility: hidden }');
  const { stdout, exitCode } = await verify('--channel', 'kiosk');
  expect(exitCode).toBe(1);
  for (const title of ['失业登记', '劳务派遣经营许可']) expect(stdout).toContain(`■ ${title}（kiosk/`);
  expect(stdout).toMatch(
    /P017 自助终端的页面打开以后看不到“.+”等 \d+ 行（.+）：样式把它藏了；屏幕宽 1080 像素/u,
  );
});

test('a script that takes away and rewrites, a bare style in an article', async () => {
  writeFileSync(
    inDist('kiosk/a.js'),
    "document.querySelector('.lead').remove(); document.querySelector('.key-value').textContent = '单位';",
  );
  const kiosk = readFileSync(inDist(KIOSK), 'utf8').replace(/<meta http-equiv[^>]*>/u, '');
  writeFileSync(inDist(KIOSK), kiosk.replace('</body>', '<script src="../a.js"></script></body>'));
  append(inDist(ARTICLE), '<style>strong { display: none }</style>');
  const findings = await found('--channel', 'kiosk', '--channel', 'wechat');
  expect(findings.filter((line) => line.startsWith('P018'))).toEqual([
    'P018 kiosk 要点 “单位” 页面文件的 1080',
  ]);
  expect(findings).toContain('P017 kiosk 要点 “个人” 打开以后不 1080');
  expect(findings.filter((line) => line.startsWith('P017 wechat')).length).toBeGreaterThan(3);
  expect(findings.every((line) => line.includes('kiosk') || line.includes('样式把它藏'))).toBe(true);
});

test('own templates with a style of their own', async () => {
  cpSync(join(PROJECT, 'templates'), join(folder, '模板'), { recursive: true });
  append(join(folder, '模板/website/style.css'), '.closing { display: none } nav { display: none }');
  await build(folder, '--templates', '模板');
  const findings = await found('--templates', '模板', '--channel', 'website');
  // Ways around may be left out, the check code may not.
  expect(findings.filter((line) => !/内容校验码|手机扫码|https:/u.test(line))).toEqual([]);
  expect(findings.length).toBeGreaterThan(2);
});

test('a browser that is none stops with one line', async () => {
  const run = await runIn(folder, ['verify', 'dist', '--browser', '不存在', '--today', TODAY]);
  expect(run.stderr).toContain('浏览器「不存在」不存在；装一个 Chrome、Edge 或者 Chromium');
  expect(run.exitCode).toBe(2);
});
