import MarkdownIt from 'markdown-it';
import type { AddressKind } from '../use.js';
import { isMeantAsAddress, kindOfAddress } from './address-kind.js';

/** An address within a text. */
export interface AddressAt {
  readonly kind: AddressKind;
  /** As a reader's browser takes it, without the escapes of Markdown. */
  readonly address: string;
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

const markdown = new MarkdownIt('zero');

const START =
  /\]\(|(?<![\w+.-])(?:https?(?:：[/／]{2}|:／[/／]|:\/／)|tel:(?=[+＋(\d０-９])|mailto:(?=\S)|[a-z][a-z\d+.-]*:\/\/)|#小程序[:：]|(?<![\w./:-])\/?(?:[\w.-]+\/)*pages\//giu;
/** Something of it stands in every text that holds an address. */
const HINT = /:\/\/|https?(?:：|:\/?／)|tel:|mailto:|\]\(|#小程序|pages\//iu;

// White space, quotes, brackets and punctuation of Chinese, and what RFC 3986 excludes.
const STOP = '\\s<>"`{}|^\\\\（）〔〕【】〖〗《》〈〉「」『』“”‘’，。；：！？、…—～·';
// No address is longer; without a limit thousands of them in one line would each be read to its end.
const LONGEST = 4000;
const RUN = new RegExp(`[^${STOP}[\\]]{0,${LONGEST}}`, 'uy');
const RUN_WITH_BRACKETS = new RegExp(`[^${STOP}]{0,${LONGEST}}`, 'uy');
const HOST_IN_BRACKETS = /[a-z][a-z\d+.-]*:\/\/\[[\da-f:.]+\]/iuy;
const NO_HOST = /^[a-z][a-z\d+.-]*:\/\/$/iu;
// `?url=https://…` goes on, `https://a,https://b` does not.
const NEXT_ADDRESS = /(?<=[^=/?%&#])https?:\/\//iu;
const CHINESE_BEHIND_HOST = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*?[a-z\d](?=\p{Script=Han})/iu;
const CHINESE = /\p{Script=Han}/u;
const WIDE = /^https?.?[：／]/iu;
const CLOSING_MARKS = /(?<![.,;:!?'*])[.,;:!?'*]+$/u;
const TITLE_AND_END = /(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/uy;
const PAGE = /[\w\-./?=&%#？＆＝．／]*/uy;
const SHORT_LINK = new RegExp(`#小程序[:：]//[^\\s/，。；]+(?:/[A-Za-z\\d]*)?|#小程序[:：][^${STOP}]*`, 'uy');
const EXTENSION = /(?:转|分机)[\d０-９]+/uy;

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}

/** Up to the first bracket that was not opened. */
function upToStrayBracket(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth < 0) return text.slice(0, index);
  }
  return text;
}

/** Without Chinese letters behind which no sign of an address follows. */
function withoutTail(text: string): string {
  const structured = Math.max(...[...'/.=&?#%'].map((sign) => text.lastIndexOf(sign))) + 1;
  const chinese = text.slice(structured).search(CHINESE);
  return chinese === -1 ? text : text.slice(0, structured + chinese);
}

/**
 * An address without the words that follow it: Chinese writes no space between. Chinese letters within it stay where the
 * address goes on behind them (`/政策/index.html`); those at its end are words (`/zixun查询`).
 */
function withoutWords(run: string): string {
  const next = NEXT_ADDRESS.exec(run);
  const single = upToStrayBracket(next ? run.slice(0, next.index) : run).replace(CLOSING_MARKS, '');
  const host = CHINESE_BEHIND_HOST.exec(single)?.[0];
  return (host ?? withoutTail(single)).replace(CLOSING_MARKS, '');
}

function bareAddress(text: string, start: number): string {
  const host = matchAt(HOST_IN_BRACKETS, text, start);
  const address = withoutWords(host + matchAt(RUN, text, start + host.length));
  if (!NO_HOST.test(address)) return address;
  const broken = matchAt(RUN_WITH_BRACKETS, text, start).replace(CLOSING_MARKS, '');
  return NO_HOST.test(broken) ? '' : broken;
}

function bareAt(text: string, start: number, opening: string): string {
  // A full-width colon or slash would end an address.
  if (WIDE.test(opening)) return opening + withoutTail(matchAt(RUN, text, start + opening.length));
  if (opening.startsWith('#')) return matchAt(SHORT_LINK, text, start);
  if (/pages\/$/iu.test(opening)) return matchAt(PAGE, text, start).replace(CLOSING_MARKS, '');
  const address = bareAddress(text, start);
  const isPhone = opening.toLowerCase() === 'tel:';
  return isPhone ? address + matchAt(EXTENSION, text, start + address.length) : address;
}

/** The target of a Markdown link. @param start behind `](` */
function targetAt(text: string, start: number): AddressAt | undefined {
  const from = start + matchAt(/\s*/uy, text, start).length;
  const { ok, pos, str } = markdown.helpers.parseLinkDestination(text, from, text.length);
  if (!ok || str === '' || matchAt(TITLE_AND_END, text, pos) === '' || !isMeantAsAddress(str))
    return undefined;
  const marks = text[from] === '<' ? 1 : 0;
  return { kind: kindOfAddress(str), address: str, start: from + marks, end: pos - marks };
}

/**
 * The addresses in a free text, in order: targets of Markdown links, and what is written out with its scheme. Paths of
 * mini-programs too (`pages/…`), but no bare domain.
 */
export function addressesInText(text: string): readonly AddressAt[] {
  if (!HINT.test(text)) return [];
  const found: AddressAt[] = [];
  const starts = new RegExp(START);
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const [opening] = match;
    if (opening === '](') {
      const target = targetAt(text, starts.lastIndex);
      if (target) found.push(target);
      starts.lastIndex = target?.end ?? starts.lastIndex;
      continue;
    }
    const address = bareAt(text, match.index, opening);
    if (address === '') continue;
    const end = match.index + address.length;
    found.push({ kind: kindOfAddress(address), address, start: match.index, end });
    starts.lastIndex = Math.max(starts.lastIndex, end);
  }
  return found;
}
