import { isErrorAddress, isHome, isLogin } from './address-traits.js';
import { findErrorWords, findMaintenanceWords } from './error-words.js';
import type { Trail } from './follow.js';
import type { Judgement } from './judgement.js';
import { isAlike, sketchPage } from './page-sketch.js';
import { drawsItself, type PageWords } from './page-words.js';
import type { Sample } from './sample-page.js';

const LONGEST_QUOTE = 30;

const quote = (words: string): string =>
  words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}……` : words;

/** A page of nothing but a jump: `<script>location.href='/404.html'</script>`. */
const JUMP = /(?:\burl\s*=|location(?:\.href)?\s*=|location\.(?:replace|assign)\()\s*["']?([^"'\s>;)]+)/giu;
const LONGEST_JUMP = 2000;

function jumpsToErrorPage(source: string, from: string): boolean {
  if (source.length > LONGEST_JUMP) return false;
  return [...source.matchAll(JUMP)].some(([, target = '']) => {
    return URL.canParse(target, from) && isErrorAddress(new URL(target, from).href);
  });
}

/** What the page says of itself and what it is called. */
function judgeByWords(start: string, { chain, final }: Trail, page: PageWords, source: string) {
  const gone = (reason: string): Judgement => ({ kind: 'soft-404', reason });
  if (chain.length > 0 && isErrorAddress(final) && !isErrorAddress(start)) {
    return gone('转到了网站的出错页面');
  }
  if (drawsItself(page) && jumpsToErrorPage(source, final)) {
    return gone('页面自己转到网站的出错页面');
  }
  const words = findErrorWords(page);
  if (words !== undefined) return gone(`页面上写着“${quote(words)}”`);
  const work = findMaintenanceWords(page);
  if (work === undefined) return undefined;
  return { kind: 'failing', reason: `网站正在维护：“${quote(work)}”` } satisfies Judgement;
}

/** The same but for what a Java server adds for one visit. */
function isSamePlace(one: string, other: string): boolean {
  const bare = (address: string) => address.replace(/;jsessionid=[^/?#]*/iu, '');
  return bare(one) === bare(other);
}

/** Whether a page that cannot exist looks the same. */
function judgeBySample({ chain, final }: Trail, page: PageWords, sample: Sample) {
  if (sample.kind !== 'page') return undefined;
  const { elsewhere, sketch } = sample;
  if (elsewhere !== undefined && isSamePlace(elsewhere, final)) {
    // Who asked for that page itself, got it.
    if (chain.length === 0 || isLogin(final)) return undefined;
    return { kind: 'soft-404', reason: '转到了这个网站对没有的地址都显示的页面' } satisfies Judgement;
  }
  if (sketch === undefined || drawsItself(page) || isHome(final) || isLogin(final)) return undefined;
  if (!isAlike(sketchPage(page, final), sketch)) return undefined;
  return {
    kind: 'soft-404',
    reason: '和这个网站没有的地址显示的页面一样',
  } satisfies Judgement;
}

/**
 * Whether a page that came with a good status is none: `soft-404`, or `failing` where the site says that it is being
 * worked on; `undefined` for a page like any other.
 * @param source what `page` was read from
 * @param sampleOf asked only where the page itself tells nothing
 */
export async function findErrorPage(
  start: string,
  trail: Trail,
  page: PageWords,
  source: string,
  sampleOf: () => Promise<Sample>,
): Promise<Judgement | undefined> {
  const byWords = judgeByWords(start, trail, page, source);
  const found =
    byWords === undefined && !isHome(start) ? judgeBySample(trail, page, await sampleOf()) : byWords;
  if (found?.kind !== 'soft-404' || trail.end.kind !== 'answer') return found;
  return { ...found, reason: `${found.reason}，服务器却说正常（${trail.end.status}）` };
}
