import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/adapters/browser-viewer.js';
import { findBrowser, usualPlaces } from '../../src/adapters/find-browser.js';
import type { PageViewer, SeenPiece, Unseen, View } from '../../src/publish/page-viewer.js';
import { realBrowser } from '../support/example-browser.js';

const DESK: View = { width: 800, height: 600, isFragment: false };

let viewer: PageViewer;
beforeAll(async () => {
  viewer = await realBrowser();
});
afterAll(() => viewer.close());

const folder = (files: Readonly<Record<string, string>>) => async (path: string) => {
  const text = files[path];
  if (text === undefined) throw new Error(`no ${path}`);
  return new TextEncoder().encode(text);
};

const page = (style: string, body: string, script = '') =>
  `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><style>${style}</style><body>${body}${script && `<script>${script}</script>`}</body></html>`;

const view = (html: string, files: Readonly<Record<string, string>> = {}, how: View = DESK) =>
  viewer.view('website/index.html', how, folder({ ...files, 'website/index.html': html }));

const worded = (pieces: readonly SeenPiece[]) => pieces.filter(({ text }) => /\S/u.test(text));

/** Of what becomes of 多久办好 30分钟 under styles for `dd`. */
async function stateOf(
  style: string,
  dd = '30分钟',
  around = '<p>失业登记</p>',
): Promise<Unseen | null | undefined> {
  const pieces = await view(page(style, `${around}<dl><dt>多久办好</dt><dd>${dd}</dd></dl><p>不收费</p>`));
  expect(pieces.find(({ text }) => text === '不收费')?.unseen, style).toBe(null);
  return pieces.find(({ text }) => text === '30分钟')?.unseen;
}

describe('words that styles take from the eye', () => {
  it.each<readonly [Unseen, readonly string[]]>([
    [
      'style',
      [
        'dd { display: none }',
        'dd { visibility: hidden }',
        'dd { content-visibility: hidden }',
        'dd { opacity: 0 }',
        'dl { opacity: .2 } dd { opacity: .2 }',
        'dd { font-size: 1px }',
        'dd { transform: scale(0) }',
        'dd { transform: rotateY(90deg) }',
        'dd { filter: blur(8px) }',
        'dd { text-decoration: line-through }',
        'dd { -webkit-text-security: disc }',
        'dd { letter-spacing: -16px }',
        'dd { direction: rtl; unicode-bidi: bidi-override }',
        'dd { animation: away 9s forwards } @keyframes away { to { visibility: hidden } }',
      ],
    ],
    [
      'colour',
      [
        'dd { color: #fff }',
        'dd { color: transparent }',
        'dd { -webkit-text-fill-color: white }',
        'dl { background: #123 } dd { color: oklch(0.245 0.036 254) } dt { color: #fff } dd { color: #124 }',
        'dd { color: rgb(0 0 0 / 3%) }',
      ],
    ],
    [
      'off-screen',
      ['dd { position: absolute; left: -999px }', 'dd { text-indent: -99em }', 'dd { margin-top: -900px }'],
    ],
    ['off-screen', ['dd { position: absolute; left: 1000px }', 'dd { position: fixed; top: 120vh }']],
    [
      'cut',
      [
        'dd { height: 0; overflow: hidden }',
        'dd { clip-path: inset(50%) }',
        'dd { position: absolute; clip: rect(0 0 0 0) }',
        'dd { width: 0; overflow: clip; white-space: nowrap }',
      ],
    ],
    [
      'covered',
      [
        'dl { position: relative } dl::after { content: ""; position: absolute; inset: 0; background: #fff }',
        'dd { position: relative } dd::before { content: ""; position: absolute; inset: 0; background: #fff }',
        'dl { margin-top: -9em; position: relative; z-index: -1 } p { background: #fff; height: 9em }',
        'p { position: relative; background: #fff; height: 8em; margin-bottom: -7em; pointer-events: none }',
      ],
    ],
  ])('%s', async (reason, styles) => {
    for (const style of styles) expect(await stateOf(style), style).toBe(reason);
  });

  it.each([
    'dd { color: #767676 }',
    'dd { opacity: .6 }',
    'dd { background: #000; color: #fff }',
    'body { background: #000; color: #fff }',
    'dd { position: sticky; top: 0 }',
    'dd { overflow: auto; height: 3em } dd::before { content: ""; display: block; height: 9em }',
    'body::after { content: ""; display: block; height: 4000px } dl { margin-top: 3000px }',
    'p:last-of-type { position: fixed; bottom: 0; background: #fff; width: 100% } dl { margin-top: 2000px; padding-bottom: 5em }',
    'dl { position: relative } dl::after { content: ""; position: absolute; inset: 0 }',
    'dd { display: contents }',
    'dd { pointer-events: none }',
    'dl { display: grid; grid-template-columns: 7em 1fr }',
    'dd { background: linear-gradient(#eee, #ddd) }',
  ])('seen: %s', async (style) => {
    expect(await stateOf(style)).toBe(null);
  });
});

describe('an opened page', () => {
  it('is unfolded, also where one opened list closes the others', async () => {
    const one = (title: string, text: string) =>
      `<details name="q"><summary>${title}</summary>${text}</details>`;
    const pieces = worded(await view(page('', one('多久办好', '30分钟') + one('收不收费', '不收费'))));
    expect(pieces.map(({ text, unseen }) => [text, unseen])).toEqual([
      ['多久办好', null],
      ['30分钟', null],
      ['收不收费', null],
      ['不收费', null],
    ]);
  });

  it('shows what a script leaves, also after a while', async () => {
    const script = "setTimeout(() => { document.querySelector('dd').textContent = '3天' }, 200)";
    const pieces = worded(await view(page('', '<dl><dt>多久办好</dt><dd>30分钟</dd></dl>', script)));
    expect(pieces.map(({ text }) => text)).toEqual(['多久办好', '3天']);
  });

  it('tells what styles, drawings and fields write', async () => {
    const style =
      'dd::after { content: "三日办结" } dt::before { content: "›" } li { list-style-type: "加急 " } p::before { content: attr(title) }';
    const body =
      '<dl><dt>多久办好</dt><dd>30分钟</dd></dl><ul><li>材料</li></ul><p title="只限本人">窗口</p><svg><text y="20">画的字</text></svg><input value="填的字">';
    const drawn = (await view(page(style, body))).filter(({ source }) => source === 'drawn');
    expect(drawn.map(({ text, unseen }) => [text, unseen])).toEqual([
      ['三日办结', null],
      ['加急 ', null],
      ['只限本人', null],
      ['画的字', null],
      ['填的字', null],
    ]);
  });

  it('has its own files, and nothing from elsewhere', async () => {
    const html = `<link rel="stylesheet" href="a.css"><link rel="stylesheet" href="http://127.0.0.1:1/b.css"><link rel="stylesheet" href="/kiosk/none.css"><p class="a">甲</p><p class="b">乙</p>`;
    const asked: string[] = [];
    const read = folder({ 'website/index.html': html, 'website/a.css': '.a { display: none }' });
    const pieces = await viewer.view('website/index.html', DESK, (path) => {
      asked.push(path);
      return read(path);
    });
    expect(worded(pieces).map(({ text, unseen }) => [text, unseen])).toEqual([
      ['甲', 'style'],
      ['乙', null],
    ]);
    expect(asked.toSorted()).toEqual(['kiosk/none.css', 'website/a.css', 'website/index.html']);
  });

  it('is a bare page around a fragment', async () => {
    const pieces = await view(
      '<section style="color:#fff">白字</section><p>黑字</p>',
      {},
      { ...DESK, isFragment: true },
    );
    expect(worded(pieces).map(({ text, unseen }) => [text, unseen])).toEqual([
      ['白字', 'colour'],
      ['黑字', null],
    ]);
  });

  it('that goes elsewhere stops', async () => {
    const html = page(
      '',
      '<p>失业登记</p>',
      "setTimeout(() => { location.href = '/kiosk/index.html' }, 100)",
    );
    await expect(view(html, { 'kiosk/index.html': page('', '<p>首页</p>') })).rejects.toThrow(/没有能打开/u);
  });

  it('that is not there stops with one line', async () => {
    await expect(viewer.view('website/none.html', DESK, folder({}))).rejects.toThrow(
      /没有能打开「website\/none.html」/u,
    );
  });
});

describe('the program of a browser', () => {
  const absolute = (path: string) => path;

  it('is looked for where it is installed as a rule', () => {
    expect(usualPlaces('linux', { PATH: '/opt/bin' })).toContain('/opt/bin/google-chrome');
    expect(usualPlaces('darwin', {})).toContain(
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
    expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });

  it('is the one that is asked for, or none', async () => {
    expect(await findBrowser(process.execPath, { KUAIBAN_BROWSER: '/none' }, absolute)).toBe(
      process.execPath,
    );
    expect(await findBrowser(undefined, { KUAIBAN_BROWSER: process.execPath }, absolute)).toBe(
      process.execPath,
    );
    await expect(findBrowser('/none', {}, absolute)).rejects.toThrow('浏览器「/none」不存在');
    await expect(findBrowser('/tmp', {}, absolute)).rejects.toThrow('「/tmp」是文件夹，不是浏览器的程序');
  });

  it('must be one', async () => {
    await expect(openBrowser('/bin/false')).rejects.toThrow('浏览器「/bin/false」启动不了');
  });
});
