import { isErrorAddress, isHome, isLogin } from './address-traits.js';
import { findBusyWords, findErrorWords, findMaintenanceWords } from './error-words.js';
import type { Trail } from './follow.js';
import type { Judgement } from './judgement.js';
import { isLoginPage, LOGIN_FIRST } from './login-page.js';
import { isAlike, sketchPage } from './page-sketch.js';
import { drawsItself, type PageWords } from './page-words.js';
import type { Sample, SitePages } from './sample-page.js';

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

const gone = (reason: string): Judgement => ({ kind: 'soft-404', reason });
const failing = (reason: string): Judgement => ({ kind: 'failing', reason });

/** What the page says of itself and what it is called. */
function judgeByWords(start: string, { chain, final }: Trail, page: PageWords, source: string) {
  if (chain.length > 0 && isErrorAddress(final) && !isErrorAddress(start)) {
    return gone('转到了网站的出错页面');
  }
  if (drawsItself(page) && jumpsToErrorPage(source, final)) {
    return gone('页面自己转到网站的出错页面');
  }
  const words = findErrorWords(page);
  if (words !== undefined) return gone(`页面上写着“${quote(words)}”`);
  const work = findMaintenanceWords(page);
  if (work !== undefined) return failing(`网站正在维护：“${quote(work)}”`);
  const busy = findBusyWords(page);
  return busy === undefined ? undefined : failing(`网站说现在太忙：“${quote(busy)}”`);
}

/** The same but for what a Java server adds for one visit. */
function isSamePlace(one: string, other: string): boolean {
  const bare = (address: string) => address.replace(/;jsessionid=[^/?#]*/iu, '');
  return bare(one) === bare(other);
}

/** Whether a page that cannot exist looks the same. */
async function judgeBySample(
  start: string,
  { chain, final }: Trail,
  page: PageWords,
  sample: Sample,
  site: SitePages,
  isSecondOpinion: boolean,
): Promise<Judgement | undefined> {
  if (sample.kind !== 'page') return undefined;
  const { elsewhere, sketch } = sample;
  const asksWho = isLoginPage(final, page);
  if (elsewhere !== undefined && isSamePlace(elsewhere, final)) {
    // Who asked for that page itself, got it.
    if (chain.length === 0 || (asksWho && isLogin(start))) return undefined;
    return asksWho ? LOGIN_FIRST : gone('转到了这个网站对没有的地址都显示的页面');
  }
  if (sketch === undefined || isHome(final) || isLogin(final)) return undefined;
  if (drawsItself(page) && !asksWho) return undefined;
  const own = sketchPage(page, final);
  if (!isAlike(own, sketch)) {
    site.noteOther();
    return undefined;
  }
  if (asksWho) return LOGIN_FIRST;
  const home = await site.home();
  // Too busy, or a guard in front that nobody knows by its words: one page for all that is asked. Whether it is so for all is
  // known when all have been asked.
  if (isSecondOpinion && !site.hasOthers() && home !== undefined && isAlike(own, home)) {
    return failing('网站现在对什么地址都显示同一页，请人工打开看看');
  }
  return gone('和这个网站没有的地址显示的页面一样');
}

/** Whether a page is one of error. */
export interface ErrorCheck {
  /** `soft-404`; `failing` where the site is being worked on or shows all the same; `blocked` where one has to log in; `undefined` for a page like any other. */
  readonly judgement: Judgement | undefined;
  /** False where the page says nothing and the site did not tell how it answers for pages that it does not have. */
  readonly isSure: boolean;
}

/**
 * Looks at a page that came with a good status, and may be none.
 * @param source what `page` was read from
 * @param site asked only where the page itself tells nothing
 */
export async function findErrorPage(
  start: string,
  trail: Trail,
  page: PageWords,
  source: string,
  site: SitePages,
  isSecondOpinion: boolean,
): Promise<ErrorCheck> {
  const byWords = judgeByWords(start, trail, page, source);
  if (byWords !== undefined || isHome(start)) return { judgement: sayStatus(byWords, trail), isSure: true };
  const sample = await site.sample();
  const bySample = await judgeBySample(start, trail, page, sample, site, isSecondOpinion);
  return { judgement: sayStatus(bySample, trail), isSure: sample.kind !== 'unknown' };
}

function sayStatus(judgement: Judgement | undefined, { end }: Trail): Judgement | undefined {
  if (judgement?.kind !== 'soft-404' || end.kind !== 'answer') return judgement;
  return { ...judgement, reason: `${judgement.reason}，服务器却说正常（${end.status}）` };
}
