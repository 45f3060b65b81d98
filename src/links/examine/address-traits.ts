import ipaddr from 'ipaddr.js';
import { decodeLeniently } from '../../values/decoded.js';

/** What files are called that are no pages. */
const DOWNLOAD =
  /\.(?:pdf|ofd|docx?|xlsx?|pptx?|wps|et|dps|rtf|csv|txt|xml|json|zip|rar|7z|gz|tgz|tar|exe|msi|dmg|apk|ipa|jpe?g|png|gif|bmp|webp|svg|ico|tiff?|mp3|mp4|m4a|avi|mov|wmv|flv|swf|css|js)$/iu;

const HOME = /^\/(?:(?:index|default|home|main)(?:\.\w+)?\/?)?$/iu;

/** Names that sites give to the page that says that something is wrong. */
const ERROR_NAME =
  /^(?:e?404|(?:err|error|page)[-_]?404|404[-_]?(?:err|error|page)|errors?|(?:page[-_]?)?not[-_]?found|no[-_]?(?:page|found)|nopage)$/iu;

const LOGIN =
  /(?<!cata)login|登录|(?<![a-z])(?:sign-?in|sso|passport|cas|uaa|oauth2?|authserver|tysfrz|tyrz|denglu|ucenter)(?![a-z])|(?<=^|[/.])(?:auth|idp|iam)(?=[/.:;]|$)/iu;

/** Parameters that hold for one visit. */
const FOR_ONE_VISIT =
  /^(?:j?session_?id|phpsessid|sid|session|(?:access_?|csrf_?|_)?token|ticket|st|time_?stamp|ts|_?t|_|code|state|nonce|sign|signature|random|rnd|expires)$/iu;

/** By its name, a file rather than a page. */
export function isDownload(address: string): boolean {
  return DOWNLOAD.test(new URL(address).pathname);
}

/** The first page of a site; `/#/guide/12` is a page within an application. */
export function isHome(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return HOME.test(pathname) && search === '' && !/^#!?\//u.test(hash);
}

/** By its name, the page of a site for what it does not have. */
export function isErrorAddress(address: string): boolean {
  const name = new URL(address).pathname.replace(/\/+$/u, '').split('/').at(-1) ?? '';
  return ERROR_NAME.test(name.replace(/\.\w+$/u, ''));
}

/** By its host or path, a page that asks who one is. */
export function isLogin(address: string): boolean {
  const { host, pathname } = new URL(address);
  return LOGIN.test(host + decodeLeniently(pathname));
}

/** It carries what holds for one visit only, and did not when the start had been written down. */
function holdsForOneVisit(final: URL, start: URL): boolean {
  if (/;jsessionid=/iu.test(final.pathname)) return true;
  return [...final.searchParams].some(
    ([name, value]) => FOR_ONE_VISIT.test(name) && start.searchParams.get(name) !== value,
  );
}

/** For machines of one network only. */
function isInternal({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/gu, '');
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() !== 'unicast';
  return host === 'localhost' || host.endsWith('.localhost') || !host.includes('.');
}

/** Where a redirect ends could stand in a catalogue in place of where it starts. */
export function isWorthWriting(final: string, start: string): boolean {
  const to = new URL(final);
  const from = new URL(start);
  if (isInternal(to) && !isInternal(from)) return false;
  if (from.protocol === 'https:' && to.protocol !== 'https:') return false;
  if (isHome(final) && !isHome(start)) return false;
  if (isLogin(final) && to.pathname !== from.pathname) return false;
  return !holdsForOneVisit(to, from);
}
