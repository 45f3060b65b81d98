import canonicalize from 'canonicalize';
import { normaliseText } from '../values/text.js';
import { checkLinks } from './check-links.js';
import { PARITY_CODES } from './codes.js';
import { contrast, shorten } from './contrast.js';
import { type Difference, differencesOf } from './differences.js';
import type { Expectation } from './expectation.js';
import { type PageText, readPage } from './extract/read-page.js';
import { readValue } from './extract/read-value.js';
import type { PageProblem } from './problem.js';
import { type Stop, type Tiling, tile, type UsedException } from './tile.js';
import { type Token, tokensOf } from './tokens.js';

/** What the comparison of one page with the catalogue gives. */
export interface PageProof {
  /** None: the page shows its facts, all of them, in order, and nothing else but declared words. */
  readonly problems: readonly PageProblem[];
  readonly exceptions: readonly UsedException[];
  /** The 内容校验码 that the page shows; null where it shows none. */
  readonly checkCode: string | null;
}

/** Characters shown from where the reading stopped. */
const UNEXPLAINED_LENGTH = 40;

const CHECK_CODE = /内容校验码:?([0-9A-F]{4}-[0-9A-F]{4})/u;

function nameOf({ fact, section, entry }: Token): string {
  if (fact === undefined) return `${section}（小标题）`;
  if (section === '') return fact.path === 'title' ? '标题' : '标题下面';
  const own = fact.label === '' ? [...fact.text].slice(0, 12).join('') : fact.label;
  return [section, entry, own].filter(Boolean).join(' / ');
}

/** The words of a line as people see them, rather than as they are compared. */
function asShown({ lines }: PageText, found: string): string {
  for (const { shown } of lines) {
    for (const words of [shown, shown.slice(shown.indexOf('：') + 1)]) {
      if (normaliseText(words) === found) return words;
    }
  }
  return found;
}

function problemOf(channel: string, page: PageText, difference: Difference): PageProblem {
  if (difference.kind === 'extra') {
    const line = page.lines.findLast(({ start }) => start <= difference.start);
    const args = { 渠道: channel, 部分: line?.section ?? '', 内容: shorten(difference.text) };
    return { doc: PARITY_CODES.textExtra, factPath: '', args };
  }
  const { fact, section } = difference.token;
  const args = {
    渠道: channel,
    名称: nameOf(difference.token),
    内容: shorten(fact?.text ?? section),
  };
  const factPath = fact?.path ?? '';
  switch (difference.kind) {
    case 'missing':
      return { doc: PARITY_CODES.factMissing, factPath, args };
    case 'out-of-place':
      return { doc: PARITY_CODES.factOutOfPlace, factPath, args };
    case 'altered': {
      const found = asShown(page, difference.found);
      const [内容, 页面] = contrast(fact?.text ?? section, found);
      return { doc: PARITY_CODES.factAltered, factPath, args: { ...args, 内容, 页面 } };
    }
  }
}

/** Each typed value, read again from the page's own words, must be the value of the catalogue. */
function* checkValues(
  channel: string,
  page: string,
  tokens: readonly Token[],
  { spans }: Tiling,
): Generator<PageProblem> {
  for (const [index, token] of tokens.entries()) {
    const { fact } = token;
    const span = spans[index];
    if (fact === undefined || span === undefined) continue;
    const shown = page.slice(span.end - normaliseText(fact.text).length, span.end);
    const value = readValue(fact.type, shown);
    if (value === undefined || canonicalize(value) === canonicalize(fact.value)) continue;
    const meant = `${fact.text}（${canonicalize(fact.value)}）`;
    const args = {
      渠道: channel,
      名称: nameOf(token),
      内容: meant,
      页面: `${shown}（${canonicalize(value)}）`,
    };
    yield { doc: PARITY_CODES.factAltered, factPath: fact.path, args };
  }
}

function checkCode(channel: string, found: string | null, code: string): readonly PageProblem[] {
  if (found === code) return [];
  const args = { 渠道: channel, 校验码: code, 页面: found ?? '' };
  return [{ doc: PARITY_CODES.checkCodeMissing, factPath: '', args }];
}

/** A page that did not read through never passes, even where the diagnosis finds no words for it. */
function differenceAt({ text }: PageText, { stoppedAt }: Stop): Difference {
  return { kind: 'extra', text: text.slice(stoppedAt, stoppedAt + UNEXPLAINED_LENGTH), start: stoppedAt };
}

/**
 * Reads a finished page again and compares it with the facts that it must show: all of them, in their sections and order, nothing
 * besides but the channel's declared words and exceptions.
 * @param html the final bytes as text
 */
export function provePage(html: string, expected: Expectation): PageProof {
  const { channel, facts, chrome } = expected;
  const page = readPage(html);
  const tokens = tokensOf(facts, chrome);
  const links = checkLinks(page, expected);
  const tiling = tile(page.text, tokens, chrome);
  const shownCode = CHECK_CODE.exec(page.text)?.[1] ?? null;
  const code = checkCode(channel, shownCode, expected.checkCode);
  if ('spans' in tiling) {
    const values = [...checkValues(channel, page.text, tokens, tiling)];
    return { problems: [...values, ...code, ...links], exceptions: tiling.exceptions, checkCode: shownCode };
  }
  const lineStarts = new Set(page.lines.map(({ start }) => start));
  // Another code is said as such, not as a text too much.
  const withCode = { ...chrome, after: [...chrome.after, `内容校验码${shownCode ?? ''}`] };
  const found = differencesOf(page.text, tokens, withCode, lineStarts);
  const differences = found.length > 0 || code.length > 0 ? found : [differenceAt(page, tiling)];
  const said = differences.map((difference) => problemOf(channel, page, difference));
  return { problems: [...said, ...code, ...links], exceptions: [], checkCode: shownCode };
}

/** The problems alone: see `provePage`. */
export function checkPage(html: string, expected: Expectation): readonly PageProblem[] {
  return provePage(html, expected).problems;
}
