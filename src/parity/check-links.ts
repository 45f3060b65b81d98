import { normaliseText } from '../values/text.js';
import { PARITY_CODES } from './codes.js';
import type { Expectation, ExpectedFact } from './expectation.js';
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

/** The path that a relative address ends with, without its way up; undefined for one that cannot be decoded. */
function pathOf(href: string): string | undefined {
  try {
    return decodeURIComponent(href.trim().replace(/[?#].*$/u, '')).replace(/^(?:\.{0,2}\/)+/u, '');
  } catch {
    return undefined;
  }
}

/** Where the words of each attachment lead: several may be called the same. */
function filesByText(facts: readonly ExpectedFact[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const { type, text, value } of facts) {
    if (type !== 'file' || value === null || typeof value !== 'object' || !('path' in value)) continue;
    const key = normaliseText(text);
    files.set(key, [...(files.get(key) ?? []), String(value.path)]);
  }
  return files;
}

/** Attachments whose words lead to another file, or to none where they can be fetched. */
function wrongFiles({ links }: PageText, { channel, facts, chrome }: Expectation): readonly PageProblem[] {
  if (chrome.fileNote !== '') return [];
  const problem = (文字: string, args: { 地址: string } | { 应到: string }): PageProblem => ({
    doc: PARITY_CODES.linkElsewhere,
    factPath: '',
    args: { 渠道: channel, 文字, ...args },
  });
  return [...filesByText(facts)].flatMap(([text, wanted]) => {
    const own = links.filter((link) => normaliseText(link.text) === text);
    const leadsTo = (href: string, file: string) => pathOf(href)?.endsWith(file) === true;
    const astray = own.filter(({ href }) => !wanted.some((file) => leadsTo(href, file)));
    const lost = wanted.filter((file) => !own.some(({ href }) => leadsTo(href, file)));
    if (astray.length > 0) return astray.map((link) => problem(link.text, { 地址: link.href }));
    return [...new Set(lost)].map((file) => problem(text, { 应到: file }));
  });
}

/**
 * Every link of a page must lead where the catalogue says: an address as its own words do, a phone number to itself. An
 * attachment must be the one that is named. Links to other pages of the same channel are checked where links are.
 */
export function checkLinks(page: PageText, expected: Expectation): readonly PageProblem[] {
  const { named, phones, anywhere } = allowedTargets(expected);
  const astray = page.links.flatMap(({ text, href, isOutward }) => {
    if (!isOutward) return [];
    const isRight = href.startsWith('tel:')
      ? phones.has(digitsOf(href)) && digitsOf(text) === digitsOf(href)
      : (named.get(normaliseText(text))?.has(plainAddress(href)) ?? anywhere.has(plainAddress(href)));
    if (isRight) return [];
    const args = { 渠道: expected.channel, 文字: text, 地址: href };
    return [{ doc: PARITY_CODES.linkElsewhere, factPath: '', args }];
  });
  return [...astray, ...lostLinks(page, expected), ...wrongFiles(page, expected)];
}
