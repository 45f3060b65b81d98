import type { ChannelId } from '../channels/channel.js';
import { CHANNEL_IDS } from '../channels/registry.js';
import { toDiagnostic } from '../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START } from '../diagnostic/diagnostic.js';
import { readPage } from '../parity/extract/read-page.js';
import type { DistReader } from '../publish/dist-reader.js';
import type { PageViewer, View } from '../publish/page-viewer.js';
import { BROWSER_CODES } from './browser-codes.js';
import { compareSeen, type SeenDifference } from './compare-seen.js';
import type { WantedPage } from './page-findings.js';

/** A desk and a phone; the panel of a terminal; the column of an article on a phone. */
const VIEWS = {
  website: [
    { width: 1280, height: 900, isFragment: false },
    { width: 390, height: 844, isFragment: false },
  ],
  wechat: [{ width: 375, height: 812, isFragment: true }],
  kiosk: [{ width: 1080, height: 1920, isFragment: false }],
} satisfies Record<ChannelId, readonly View[]>;

const REASONS = {
  style: '样式把它藏了',
  colour: '和底色一样',
  'off-screen': '移到了屏幕外',
  cut: '被框截掉了',
  covered: '被别的东西盖住',
  gone: '打开以后不在页面上，多半是脚本删掉或者改掉的',
  'style-words': '是样式、图形或者输入框写上去的',
  'script-words': '页面文件的正文里没有，是脚本写的，或者文件里藏着、样式又显示出来的',
} satisfies Record<SeenDifference['reason'], string>;

/** Differences of one page that are listed; longer words are cut. */
const LISTED_PER_PAGE = 20;
const LONGEST = 60;
/** Pages that are open at the same time. */
const AT_ONCE = 3;

interface Found extends SeenDifference {
  readonly widths: readonly number[];
}

/** The same difference at several widths is one. */
function together(
  all: readonly (readonly [width: number, differences: readonly SeenDifference[]])[],
): readonly Found[] {
  const found = new Map<string, Found>();
  for (const [width, differences] of all) {
    for (const each of differences) {
      const key = JSON.stringify([each.kind, each.section, each.words, each.reason]);
      const widths = found.get(key)?.widths ?? [];
      found.set(key, { ...each, widths: widths.includes(width) ? widths : [...widths, width] });
    }
  }
  return [...found.values()];
}

/** Such as “谁能办”、“多久办好”等 4 行. */
function quote(words: readonly string[], lines: number): string {
  const quoted = words.map((line) => {
    const letters = [...line];
    return letters.length > LONGEST ? `“${letters.slice(0, LONGEST).join('')}……”` : `“${line}”`;
  });
  return `${quoted.join('、')}${lines > words.length ? `等 ${lines} 行` : ''}`;
}

function toFinding(found: Found, { path, channel, title }: WantedPage, more: number): Diagnostic {
  const { kind, words, section, reason, lines, widths } = found;
  const rest = more > 0 ? `；这一页另有 ${more} 处没有列出` : '';
  const args = {
    渠道: channel,
    标题: title,
    文字: quote(words, lines),
    位置: section === '' ? title : section,
    原因: REASONS[reason],
    情况: `屏幕宽 ${widths.join('、')} 像素${rest}`,
  };
  const doc = kind === 'unseen' ? BROWSER_CODES.textUnseen : BROWSER_CODES.textDrawn;
  return toDiagnostic(doc, { path: section === '' ? [] : [section], args }, path, FILE_START);
}

async function pageFindings(
  page: WantedPage,
  html: string,
  views: readonly View[],
  viewer: PageViewer,
  read: (path: string) => Promise<Uint8Array>,
): Promise<readonly Diagnostic[]> {
  const text = readPage(html);
  const { before, within } = page.demand().words.chrome;
  const all: (readonly [number, readonly SeenDifference[]])[] = [];
  for (const view of views) {
    const pieces = await viewer.view(page.path, view, read);
    all.push([view.width, compareSeen(text, pieces, [...before, ...within])]);
  }
  const found = together(all);
  const more = found.length - LISTED_PER_PAGE;
  return found
    .slice(0, LISTED_PER_PAGE)
    .map((each, at) => toFinding(each, page, at === LISTED_PER_PAGE - 1 ? more : 0));
}

/**
 * Opens the pages in a browser and compares what is seen with what their bytes say. A page that is not there is left out.
 * @param onPage called after each page with the number done and the number in all
 * @throws UserError if a file cannot be read, the browser does not start or cannot open a page
 */
export async function verifyInBrowser(
  dist: DistReader,
  openViewer: () => Promise<PageViewer>,
  pages: readonly WantedPage[],
  onPage?: (done: number, total: number) => void,
): Promise<readonly Diagnostic[]> {
  const plain = new Set((await dist.list()).flatMap(({ path, isPlain }) => (isPlain ? [path] : [])));
  const read = async (path: string) => {
    if (!plain.has(path)) throw new Error(`${path} is not there`);
    return dist.read(path);
  };
  const present = pages.filter(({ path }) => plain.has(path));
  const findings: (readonly Diagnostic[])[] = present.map(() => []);
  const viewer = await openViewer();
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let at = next++; at < present.length; at = next++) {
      const page = present[at];
      if (page === undefined) return;
      const html = new TextDecoder().decode(await dist.read(page.path));
      findings[at] = await pageFindings(page, html, VIEWS[channelIn(page.path)], viewer, read);
      done += 1;
      onPage?.(done, present.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await viewer.close();
  }
  return findings.flat();
}

const channelIn = (path: string): ChannelId =>
  CHANNEL_IDS.find((id) => path.startsWith(`${id}/`)) ?? 'website';
