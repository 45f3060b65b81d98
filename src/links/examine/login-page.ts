import { isLogin } from './address-traits.js';
import type { Judgement } from './judgement.js';
import type { PageWords } from './page-words.js';

/** A page with more letters has something to say besides, and a box to log in at its side. */
const MOST_LETTERS = 400;

const CALLED_SO = /登[录陆]|身份认证|log\s?in|sign\s?in/iu;

/** What stands behind could only be seen by who has an account. */
export const LOGIN_FIRST: Judgement = { kind: 'blocked', reason: '要登录才能看' };

/** A page that asks who one is, by its address or by what it shows. */
export function isLoginPage(address: string, page: PageWords | undefined): boolean {
  if (isLogin(address)) return true;
  if (page?.asksPassword !== true) return false;
  return page.letters <= MOST_LETTERS || CALLED_SO.test(`${page.title} ${page.heading}`);
}

/** A redirect led from a page to one that asks who one is; the same page under another host or scheme is the page itself. */
export function isSentToLogin(start: string, final: string, page: PageWords | undefined): boolean {
  if (isLogin(start)) return false;
  if (isLogin(final)) return true;
  return new URL(start).pathname !== new URL(final).pathname && isLoginPage(final, page);
}
