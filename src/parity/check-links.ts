import { normaliseText } from '../values/text.js';
import { PARITY_CODES } from './codes.js';
import type { Expectation } from './expectation.js';
import type { PageText } from './extract/read-page.js';
import type { PageProblem } from './problem.js';

const digitsOf = (text: string) => normaliseText(text).replace(/;ext=/u, '').replace(/\D/gu, '');

/** An address without what two spellings of it may differ in. */
function plainAddress(address: string): string {
  return normaliseText(address)
    .replace(/^mailto:/u, '')
    .replace(/\/$/u, '');
}

/** Where the words of a page may lead: for each text the addresses, and those that any words may lead to. */
function allowedTargets({ facts, chrome }: Expectation) {
  const named = new Map<string, Set<string>>();
  const phones = new Set<string>();
  const add = (text: string, address: string) => {
    const key = normaliseText(text);
    named.set(key, (named.get(key) ?? new Set()).add(plainAddress(address)));
  };
  for (const { type, text, links = [] } of facts) {
    if (type === 'link') add(text, text);
    if (type === 'phone') phones.add(digitsOf(text));
    for (const link of links) add(link.text, link.address);
  }
  const anywhere = new Set(chrome.addresses.map(plainAddress));
  return { named, phones, anywhere };
}

/** Words that hide an address and neither lead to it nor are followed by it. */
function lostLinks(
  { text, links }: PageText,
  { channel, facts, chrome }: Expectation,
): readonly PageProblem[] {
  // Where its words lead elsewhere is said already.
  const words = new Set(links.map((link) => normaliseText(link.text)));
  return facts.flatMap(({ path, links: wanted = [] }) =>
    wanted.flatMap((link) => {
      const isThere = chrome.printsAddresses
        ? text.includes(normaliseText(`（${link.address}）`))
        : words.has(normaliseText(link.text));
      if (isThere) return [];
      const args = { 渠道: channel, 文字: link.text, 应到: link.address };
      return [{ doc: PARITY_CODES.linkElsewhere, factPath: path, args }];
    }),
  );
}

/**
 * Every link of a page must lead where the catalogue says: an address as its own words do, a phone number to itself. Links to
 * other pages of the same channel are checked where links are. An address behind words must be in reach.
 */
export function checkLinks(page: PageText, expected: Expectation): readonly PageProblem[] {
  const { named, phones, anywhere } = allowedTargets(expected);
  const astray = page.links.flatMap(({ text, href }) => {
    const isRight = href.startsWith('tel:')
      ? phones.has(digitsOf(href)) && digitsOf(text) === digitsOf(href)
      : (named.get(normaliseText(text))?.has(plainAddress(href)) ?? anywhere.has(plainAddress(href)));
    if (isRight) return [];
    const args = { 渠道: expected.channel, 文字: text, 地址: href };
    return [{ doc: PARITY_CODES.linkElsewhere, factPath: '', args }];
  });
  return [...astray, ...lostLinks(page, expected)];
}
