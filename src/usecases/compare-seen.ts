import { diffArrays } from 'diff';
import type { PageText } from '../parity/extract/read-page.js';
import type { SeenPiece, Unseen } from '../publish/page-viewer.js';
import { collapseWhitespace, normaliseText } from '../values/text.js';
import { differingLetters, lostPart } from './differing-letters.js';

/** Words that a browser shows otherwise than the bytes say. */
export interface SeenDifference {
  /** `unseen`: in the bytes, not on the screen; `drawn`: on the screen, not in the bytes. */
  readonly kind: 'unseen' | 'drawn';
  /** The first lines of it. */
  readonly words: readonly string[];
  /** Heading above; '' where there is none. */
  readonly section: string;
  /** `gone`: the opened page does not even have the words. */
  readonly reason: Unseen | 'gone' | 'style-words' | 'script-words';
  /** So many lines are put together here. */
  readonly lines: number;
}

interface Line {
  readonly text: string;
  readonly shown: string;
  readonly section: string;
}

/** Stretches of a text, as offsets. */
type Stretch = readonly [start: number, end: number];

function linesOf({ text, lines }: PageText): readonly (Line & { readonly start: number })[] {
  return lines.map(({ start, shown, section }, at) => ({
    text: text.slice(start, lines[at + 1]?.start ?? text.length),
    shown,
    section,
    start,
  }));
}

function seenLines(pieces: readonly SeenPiece[]): readonly string[] {
  const lines: string[] = [];
  let words = '';
  for (const { text, source, unseen, startsLine } of pieces) {
    if (startsLine && words !== '') {
      lines.push(words);
      words = '';
    }
    if (source === 'text' && unseen === null) words += text;
  }
  return [...lines, words].map(collapseWhitespace).filter((line) => line !== '');
}

function reasonOf(words: string, pieces: readonly SeenPiece[]): Unseen | 'gone' {
  const wanted = normaliseText(words);
  let best: { readonly length: number; readonly reason: Unseen } | undefined;
  for (const { text, unseen } of pieces) {
    if (unseen === null) continue;
    const hidden = normaliseText(text);
    if (hidden === '' || !(wanted.includes(hidden) || hidden.includes(wanted))) continue;
    if (hidden.length > (best?.length ?? 0)) best = { length: hidden.length, reason: unseen };
  }
  return best?.reason ?? 'gone';
}

/** Where the chrome stands that a page may do without on the screen: in one piece each. */
function dispensable(text: string, mayBeUnseen: readonly string[]): readonly Stretch[] {
  return mayBeUnseen.flatMap((words) => {
    const piece = normaliseText(words);
    const start = piece === '' ? -1 : text.indexOf(piece);
    return start < 0 ? [] : [[start, start + piece.length] as const];
  });
}

/** Lines of a difference that are written out. */
const LISTED_LINES = 3;

/** Neighbours with one reason in one section are one difference. */
function joined(differences: readonly SeenDifference[]): readonly SeenDifference[] {
  const result: SeenDifference[] = [];
  for (const each of differences) {
    const last = result.at(-1);
    if (last && last.kind === each.kind && last.section === each.section && last.reason === each.reason) {
      const words = [...last.words, ...each.words].slice(0, LISTED_LINES);
      result[result.length - 1] = { ...last, words, lines: last.lines + each.lines };
    } else result.push(each);
  }
  return result;
}

/**
 * Compares what the bytes of a page say with what a browser shows of it. Where words stand on the screen is not compared.
 * @param mayBeUnseen texts around the facts that need not be on the screen; each counts where it stands in one piece first
 */
export function compareSeen(
  page: PageText,
  pieces: readonly SeenPiece[],
  mayBeUnseen: readonly string[],
): readonly SeenDifference[] {
  const spared = dispensable(page.text, mayBeUnseen);
  const isSpared = (start: number, length: number) =>
    spared.some(([from, to]) => from <= start && start + length <= to);
  const lines = linesOf(page);
  const seen = seenLines(pieces);
  const differences: SeenDifference[] = [];
  const drawn = (words: string, section: string, reason: SeenDifference['reason']) =>
    differences.push({ kind: 'drawn', words: [words], section, reason, lines: 1 });
  let at = 0;
  let now = 0;
  const parts = diffArrays(
    lines.map(({ text }) => text),
    seen.map((line) => normaliseText(line)),
  );
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) break;
    if (!part.added && !part.removed) {
      at += part.count;
      now += part.count;
      continue;
    }
    // What is taken away and what stands there instead come one after the other, in any order.
    const next = parts[index + 1];
    const pair = next && (next.added || next.removed) ? [part, next] : [part];
    if (pair.length === 2) index += 1;
    const count = (is: 'added' | 'removed') =>
      pair.reduce((sum, each) => sum + (each[is] ? each.count : 0), 0);
    const before = lines.slice(at, at + count('removed'));
    const after = seen.slice(now, now + count('added'));
    const section = lines[at]?.section ?? lines[at - 1]?.section ?? '';
    at += before.length;
    now += after.length;
    const [old, fresh] = [before.map(({ text }) => text).join(''), after.map(normaliseText).join('')];
    if (old === fresh) continue;
    const { lost, added } = differingLetters(old, fresh);
    let from = 0;
    for (const line of before) {
      const marks = lost.slice(from, from + line.text.length);
      from += line.text.length;
      if (!marks.includes(true) || isSpared(line.start, line.text.length)) continue;
      const words = lostPart(line, marks);
      differences.push({
        kind: 'unseen',
        words: [words],
        section: line.section,
        reason: reasonOf(words, pieces),
        lines: 1,
      });
    }
    from = 0;
    for (const line of after) {
      const { length } = normaliseText(line);
      if (added.slice(from, from + length).includes(true)) drawn(line, section, 'script-words');
      from += length;
    }
  }
  for (const { text, source, unseen } of pieces) {
    if (source === 'drawn' && unseen === null && normaliseText(text) !== '') {
      drawn(collapseWhitespace(text), '', 'style-words');
    }
  }
  return joined(differences);
}
