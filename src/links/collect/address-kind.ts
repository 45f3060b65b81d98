import { attachmentKind } from '../../values/catalogue-path.js';
import type { AddressKind } from '../use.js';

const HTTP = /^https?:\/\//iu;
const KNOWN_SCHEMES: readonly (readonly [RegExp, AddressKind])[] = [
  [/^tel:/iu, 'phone'],
  [/^mailto:/iu, 'mail'],
  [/^#小程序[:：]|^(?:weixin|alipays?):/iu, 'mini-program'],
];
const SCHEME = /^[a-z][a-z\d+.-]*:/iu;
const MINI_PROGRAM_PAGE = /^\/?(?:[^\s/:：]+\/)*pages\//iu;
const IN_FILES = /^(?:\.{0,2}\/)*files\//iu;

// The URL parser makes a host of what stands behind three slashes.
const NO_HOST = /^https?:\/\/\//iu;
/** No server takes a longer one. */
const LONGEST = 8000;

/** Can it be asked? Names and passwords are never sent. */
function isAskable(address: string): boolean {
  if (address.length > LONGEST || NO_HOST.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** What kind of thing an address is. `other` for what nobody can open, also for what only looks like a web address. */
export function kindOfAddress(address: string): AddressKind {
  if (HTTP.test(address)) return isAskable(address) ? 'web' : 'other';
  const known = KNOWN_SCHEMES.find(([form]) => form.test(address));
  if (known) return known[1];
  if (SCHEME.test(address) || address.includes('\\')) return 'other';
  if (IN_FILES.test(address)) return 'file';
  if (MINI_PROGRAM_PAGE.test(address)) return 'mini-program';
  return attachmentKind(address.replace(/[?#].*$/u, '')) === undefined ? 'other' : 'file';
}

const ADDRESS_LIKE = /^(?:[a-z][a-z\d+.-]*:|\.{0,2}\/|files\/|www\.|[\w-]+(?:\.[\w-]+)+(?:\/|$))/iu;

/** Is the target of a Markdown link meant as an address? Brackets behind brackets hold other things too: `[注](见附件)`. */
export function isMeantAsAddress(target: string): boolean {
  return ADDRESS_LIKE.test(target) || kindOfAddress(target) !== 'other';
}
