import { distance } from 'fastest-levenshtein';
import { normaliseText } from '../values/text.js';
import { align } from './align.js';
import type { Chrome } from './expectation.js';
import { type Gap, gapsOf } from './residue.js';
import type { Token } from './tokens.js';

/** How a page differs from what it must show. */
export type Difference =
  | { readonly kind: 'missing'; readonly token: Token }
  | { readonly kind: 'out-of-place'; readonly token: Token }
  | { readonly kind: 'altered'; readonly token: Token; readonly found: string }
  /** `start`: where on the page it stands. */
  | { readonly kind: 'extra'; readonly text: string; readonly start: number };

/** Of the longer text, the share of characters that may differ in what still is the same fact, altered. */
const ALTERED_SHARE = 0.6;
const LONGEST_COMPARED = 2_000;

const takeOut = (lines: string[], index: number) => lines.splice(index, 1)[0] ?? '';

/** A token that stands whole among the leftovers of any gap: it was moved. */
function takeMoved(token: Token, gaps: readonly Gap[]): boolean {
  for (const { lines } of gaps) {
    const whole = lines.join('\n');
    for (const wording of token.wordings) {
      const at = lines.findIndex((line) => line.includes(wording));
      if (at === -1) continue;
      const rest = takeOut(lines, at).replace(wording, '');
      if (rest !== '') lines.splice(at, 0, rest);
      return true;
    }
    // The label on a line of its own, as in a table.
    const [bare = ''] = token.wordings;
    const label = normaliseText(token.fact?.label ?? '');
    const parted = `${label}\n${bare.slice(label.length)}`;
    if (label !== '' && `\n${whole}\n`.includes(`\n${parted}\n`)) {
      takeOut(lines, lines.indexOf(label));
      takeOut(lines, lines.indexOf(bare.slice(label.length)));
      return true;
    }
  }
  return false;
}

/** What stands behind the token's own label. */
function takeLabelled({ fact }: Token, { lines }: Gap): string | undefined {
  const label = normaliseText(fact?.label ?? '');
  if (label === '') return undefined;
  const at = lines.findIndex((line) => line === label || line === `${label}:`);
  if (at !== -1 && lines[at + 1] !== undefined) {
    takeOut(lines, at);
    return takeOut(lines, at);
  }
  if (at !== -1) {
    takeOut(lines, at);
    return undefined;
  }
  const joined = lines.findIndex((line) => line.startsWith(label));
  return joined === -1 ? undefined : takeOut(lines, joined).slice(label.length).replace(/^:/u, '');
}

/** The token's own words behind another label, on a line of its own. */
function takeRelabelled({ fact }: Token, { lines }: Gap): string | undefined {
  if (fact === undefined || fact.label === '') return undefined;
  const at = lines.indexOf(normaliseText(fact.text));
  return at < 1 ? undefined : lines.splice(at - 1, 2).join(' ');
}

function differingShare(left: string, right: string): number {
  const [a, b] = [left.slice(0, LONGEST_COMPARED), right.slice(0, LONGEST_COMPARED)];
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

function takeAlike(token: Token, { lines }: Gap): string | undefined {
  const shares = lines.map((line) => Math.min(...token.wordings.map((words) => differingShare(words, line))));
  const least = Math.min(...shares);
  return least <= ALTERED_SHARE ? takeOut(lines, shares.indexOf(least)) : undefined;
}

function judge(token: Token, gap: Gap, isMoved: boolean): Difference {
  if (isMoved) return { kind: 'out-of-place', token };
  const found = takeLabelled(token, gap) ?? takeRelabelled(token, gap) ?? takeAlike(token, gap);
  return found === undefined ? { kind: 'missing', token } : { kind: 'altered', token, found };
}

/** Shorter words may be a fact's own. */
const MASKED_FROM = 6;

/** The page without the declared words that hold words of facts, such as the title in the trail above it, at the same offsets. */
function masked(page: string, { before, within, after }: Chrome): string {
  const blank = (text: string, at: number, length: number) =>
    at === -1 ? text : text.slice(0, at) + '\u0000'.repeat(length) + text.slice(at + length);
  const long = (words: readonly string[]) =>
    words.map(normaliseText).filter(({ length }) => length >= MASKED_FROM);
  const above = long([...before, ...within]).reduce(
    (text, words) => blank(text, text.indexOf(words), words.length),
    page,
  );
  return long(after).reduce((text, words) => blank(text, text.lastIndexOf(words), words.length), above);
}

/**
 * Why a page could not be read as its facts in order: each token that is not in place as missing, moved or altered, and all that
 * stands on the page besides.
 */
export function differencesOf(
  page: string,
  tokens: readonly Token[],
  chrome: Chrome,
  lineStarts: ReadonlySet<number>,
): readonly Difference[] {
  const gaps = gapsOf(page, tokens, align(masked(page, chrome), tokens, lineStarts), chrome, lineStarts);
  const moved = new Set(gaps.flatMap(({ missing }) => missing).filter((token) => takeMoved(token, gaps)));
  return gaps.flatMap((gap) => {
    const judged = gap.missing.map((token) => judge(token, gap, moved.has(token)));
    // The number of what was moved stays where it was.
    const left = moved.size === 0 ? gap.lines : gap.lines.filter((line) => !/^\d{1,2}\.?$/u.test(line));
    const text = left.join(' ');
    return text === '' ? judged : [...judged, { kind: 'extra' as const, text, start: gap.start }];
  });
}
