import { diffArrays } from 'diff';
import type { PageText } from '../parity/extract/read-page.js';
import type { SeenPiece, Unseen } from '../publish/page-viewer.js';
import { collapseWhitespace, normaliseText } from '../values/text.js';
import { type ByteLine, byteLines, seenLines } from './compared-lines.js';
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
function dispensable(
  text: string,
  mayBeUnseen: readonly string[],
): readonly (readonly [start: number, end: number])[] {
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

/** Lines of the bytes and lines of the screen that stand in one place and are not the same. */
interface Stretch {
  readonly before: readonly ByteLine[];
  readonly after: readonly string[];
  readonly section: string;
}

function stretchesOf(lines: readonly ByteLine[], seen: readonly string[]): readonly Stretch[] {
  const stretches: { before: ByteLine[]; after: string[]; section: string }[] = [];
  let isOpen = false;
  let [at, now] = [0, 0];
  for (const { added, removed, count } of diffArrays(
    lines.map(({ text }) => text),
    seen.map((line) => normaliseText(line)),
  )) {
    const isOther = added || removed;
    if (isOther && !isOpen) {
      stretches.push({ before: [], after: [], section: (lines[at] ?? lines[at - 1])?.section ?? '' });
    }
    isOpen = isOther;
    if (removed) stretches.at(-1)?.before.push(...lines.slice(at, at + count));
    if (added) stretches.at(-1)?.after.push(...seen.slice(now, now + count));
    if (!added) at += count;
    if (!removed) now += count;
  }
  return stretches;
}

function* differencesIn(
  { before, after, section }: Stretch,
  pieces: readonly SeenPiece[],
  isSpared: (line: ByteLine) => boolean,
): Iterable<SeenDifference> {
  const shown = after.map((line) => normaliseText(line));
  const { lost, added } = differingLetters(before.map(({ text }) => text).join(''), shown.join(''));
  let from = 0;
  for (const line of before) {
    const marks = lost.slice(from, from + line.text.length);
    from += line.text.length;
    if (!marks.includes(true) || isSpared(line)) continue;
    // Beside new letters a part would be what two other words happen to share.
    const words = added.includes(true) ? line.shown : lostPart(line, marks);
    const reason = reasonOf(words, pieces);
    yield { kind: 'unseen', words: [words], section: line.section, reason, lines: 1 };
  }
  from = 0;
  for (const [index, { length }] of shown.entries()) {
    const isNew = added.slice(from, from + length).includes(true);
    from += length;
    const words = [after[index] ?? ''];
    if (isNew) yield { kind: 'drawn', words, section, reason: 'script-words', lines: 1 };
  }
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
  const isSpared = ({ start, text }: ByteLine) =>
    spared.some(([from, to]) => from <= start && start + text.length <= to);
  const seen = seenLines(pieces);
  // The same words are the same, wherever a style lets lines end.
  const isSame = normaliseText(seen.join('')) === page.text;
  const stretches = isSame ? [] : stretchesOf(byteLines(page), seen);
  const drawn = pieces.filter(
    ({ source, unseen, text }) => source === 'drawn' && unseen === null && normaliseText(text) !== '',
  );
  return joined([
    ...stretches.flatMap((stretch) => [...differencesIn(stretch, pieces, isSpared)]),
    ...drawn.map(
      ({ text }): SeenDifference => ({
        kind: 'drawn',
        words: [collapseWhitespace(text)],
        section: '',
        reason: 'style-words',
        lines: 1,
      }),
    ),
  ]);
}
