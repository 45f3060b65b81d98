import type { Browser, Page, Route } from 'playwright-core';
import { UserError } from '../diagnostic/user-error.js';
import type { PageViewer, SeenPiece, View } from '../publish/page-viewer.js';
import { collect } from './in-browser/collect.js';
import { makeLooks } from './in-browser/looks.js';
import { makePlaces } from './in-browser/places.js';

type Read = (path: string) => Promise<Uint8Array>;

/** A host that does not exist (RFC 6761): every request is answered from the folder before it could leave. */
const ORIGIN = 'http://kuaiban.invalid/';

const ARGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--disable-dev-shm-usage',
  // Should a request get past the answers, it finds no host and no way out.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

const PAGE_LIMIT = 30_000;
/** Time that scripts of a page get before it is read; a page without any waits for nothing. */
const SCRIPT_TIME = 1000;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  json: 'application/json',
};

const aroundFragment = (fragment: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title></head><body>${fragment}</body></html>`;

async function answer(route: Route, page: string, isFragment: boolean, read: Read): Promise<void> {
  const url = new URL(route.request().url());
  const path = decodeURIComponent(url.pathname.slice(1));
  if (url.origin !== new URL(ORIGIN).origin || route.request().method() !== 'GET') return route.abort();
  try {
    const bytes = Buffer.from(await read(path));
    const contentType = TYPES[/[^.]*$/u.exec(path)?.[0] ?? ''] ?? 'application/octet-stream';
    const isPiece = isFragment && path === page;
    await route.fulfill({ contentType, body: isPiece ? aroundFragment(bytes.toString('utf8')) : bytes });
  } catch {
    await route.abort();
  }
}

/** Does anything on the page run? What stands in attributes counts too. */
const RUNS_SCRIPT = () =>
  [...document.scripts].some(({ type }) => !/json/u.test(type)) ||
  [...document.querySelectorAll('*')].some((element) =>
    element.getAttributeNames().some((name) => /^on/u.test(name)),
  );

async function readOpened(page: Page): Promise<readonly SeenPiece[]> {
  if (await page.evaluate(RUNS_SCRIPT)) await page.waitForTimeout(SCRIPT_TIME);
  const looks = await page.evaluateHandle(makeLooks);
  const places = await page.evaluateHandle(makePlaces, looks);
  return JSON.parse(await page.evaluate(collect, { looks, places })) as readonly SeenPiece[];
}

/** A page whose script never ends would be waited for without end. */
async function withinLimit<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PAGE_LIMIT / 1000} s`)), PAGE_LIMIT);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** A window of the browser, and what it may ask for at the moment. */
interface Window {
  readonly page: Page;
  answer: (route: Route) => Promise<void>;
}

/** Windows of one browser. They are kept: opening a new one takes longer than reading a page. */
class Viewer implements PageViewer {
  readonly #browser: Browser;
  readonly #idle: Window[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async #newWindow(): Promise<Window> {
    const page = await this.#browser.newPage({
      serviceWorkers: 'block',
      acceptDownloads: false,
      reducedMotion: 'reduce',
      locale: 'zh-CN',
    });
    page.setDefaultTimeout(PAGE_LIMIT);
    const window: Window = { page, answer: (route) => route.abort() };
    await page.context().route('**/*', (route) => window.answer(route));
    return window;
  }

  async view(path: string, view: View, read: Read): Promise<readonly SeenPiece[]> {
    let window: Window | undefined;
    try {
      window = this.#idle.pop() ?? (await this.#newWindow());
      const { width, height } = view;
      const now = window.page.viewportSize();
      if (now?.width !== width || now.height !== height) await window.page.setViewportSize({ width, height });
      window.answer = (route) => answer(route, path, view.isFragment, read);
      const address = `${ORIGIN}${path.split('/').map(encodeURIComponent).join('/')}`;
      await window.page.goto(address, { waitUntil: 'load', timeout: PAGE_LIMIT });
      const pieces = await withinLimit(readOpened(window.page));
      const [shown] = window.page.url().split('#');
      if (shown !== address) throw new Error(`now at ${shown}`);
      this.#idle.push(window);
      return pieces;
    } catch (error) {
      await window?.page.close().catch(() => {});
      throw new UserError(
        `浏览器没有能打开「${path}」（${firstLine(error)}）`,
        '看这一页有没有一直跳转或者停不下来的脚本；换一个浏览器再试',
      );
    }
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/**
 * Starts a browser without a window. It never goes to the network.
 * @param program of Chrome, Edge or Chromium, absolute
 * @throws UserError if it does not start
 */
export async function openBrowser(program: string): Promise<PageViewer> {
  const { chromium } = await import('playwright-core');
  // The sandbox does not start for root, nor in many containers.
  const sandboxes = process.getuid?.() === 0 ? [false] : [true, false];
  let reason = '';
  for (const chromiumSandbox of sandboxes) {
    try {
      return new Viewer(await chromium.launch({ executablePath: program, args: ARGS, chromiumSandbox }));
    } catch (error) {
      reason = firstLine(error);
    }
  }
  throw new UserError(
    `浏览器「${program}」启动不了（${reason}）`,
    '确认写的是 Chrome、Edge 或者 Chromium 的程序；换一个再试',
  );
}
