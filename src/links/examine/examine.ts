import type { Examine } from '../traffic/examine-all.js';
import type { Ask } from '../traffic/traffic-rules.js';
import { isGood, type Verdict } from '../verdict.js';
import { isHome, isLogin, isWorthWriting } from './address-traits.js';
import { askPage, type PageRequest } from './ask-page.js';
import { findErrorPage } from './error-page.js';
import { follow, type Trail } from './follow.js';
import { missingFragments } from './fragments.js';
import { judgeEnd } from './judge-answer.js';
import type { Judgement } from './judgement.js';
import { isSentToLogin, LOGIN_FIRST } from './login-page.js';
import { type PageWords, readPage } from './page-words.js';
import { makeSampler, type SampleOptions } from './sample-page.js';

export interface ExaminerOptions extends SampleOptions {
  /** Look for error pages that say 200: every page is read, and each site asked for a page that it cannot have. */
  readonly soft404: boolean;
}

const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/** Follows an address to its end; a way by heads alone that leads nowhere is gone once more as a browser goes it. */
async function trace(address: string, ask: Ask, request: PageRequest, maxRedirects: number): Promise<Trail> {
  const go = (how: PageRequest) => follow(address, (each) => askPage(each, ask, how), maxRedirects);
  const trail = await go(request);
  const isByHeads = !request.isWhole && !request.wantsText;
  return isByHeads && trail.end.kind === 'astray' ? go({ ...request, isWhole: true }) : trail;
}

/** What a good page is called when it was found elsewhere. */
function judgeRedirect(
  start: string,
  { chain, final }: Trail,
  page: PageWords | undefined,
): Judgement & { readonly isPermanent: boolean } {
  if (isSentToLogin(start, final, page)) return { ...LOGIN_FIRST, isPermanent: false };
  const isForGood = chain.every(({ status }) => FOR_GOOD.has(status));
  const isPermanent = isForGood && isWorthWriting(final, start);
  const words = () => {
    if (isLogin(final)) return '转到了登录页';
    if (isHome(final) && !isHome(start)) return '转到了网站首页';
    return isForGood ? '永久转到了别的地址' : '临时转到了别的地址';
  };
  return { kind: 'redirected', reason: words(), isPermanent };
}

/**
 * Makes an examiner: it asks for a page and says what is known of it; a second opinion asks for the whole page at once, on
 * connections of their own. How a site answers for pages that it does not have is asked once for all its pages.
 */
export function makeExaminer(options: ExaminerOptions): Examine {
  const { soft404, maxRedirects } = options;
  const pagesOf = makeSampler(options);

  return async ({ address, fragments }, ask, isSecondOpinion) => {
    let milliseconds: number | null = null;
    const timed: Ask = async (request) => {
      const answer = await ask(request);
      if (answer.kind !== 'withheld') milliseconds = (milliseconds ?? 0) + answer.milliseconds;
      return answer;
    };
    const request = {
      wantsText: soft404 || fragments.length > 0,
      isWhole: isSecondOpinion,
      isFresh: isSecondOpinion,
    };
    const trail = await trace(address, timed, request, maxRedirects);
    const { chain, final, end } = trail;
    const text = end.kind === 'answer' ? end.text : undefined;
    const page = text === undefined ? undefined : readPage(text);
    const verdict = (known: Judgement & Partial<Verdict>): Verdict => ({
      status: end.kind === 'answer' || end.kind === 'astray' ? end.status : null,
      chain,
      final,
      isPermanent: false,
      missingFragments: [],
      milliseconds,
      ...known,
    });

    const judgement = judgeEnd(trail, page);
    if (judgement.kind !== 'ok') return verdict(judgement);
    let isSure = true;
    if (soft404 && page !== undefined && text !== undefined) {
      const site = pagesOf(address, ask);
      const check = await findErrorPage(address, trail, page, text, site, isSecondOpinion);
      if (check.judgement !== undefined) return verdict(check.judgement);
      isSure = check.isSure;
    }
    const good = chain.length === 0 ? judgement : judgeRedirect(address, trail, page);
    if (!isGood(good)) return verdict(good);
    const missing = findMissing(fragments, final, page, text);
    return verdict({ ...good, missingFragments: missing, ...(!isSure && { isErrorPageChecked: false }) });
  };
}

/** A redirect that names a place itself leads there, whatever was asked for (RFC 9110, 10.2.2). */
function findMissing(
  fragments: readonly string[],
  final: string,
  page: PageWords | undefined,
  text: string | undefined,
): readonly string[] {
  if (page === undefined || text === undefined || new URL(final).hash !== '') return [];
  return missingFragments(fragments, page, text);
}
