import { diffArrays } from 'diff';

/** A stretch of a text; marked where the other version lacks it. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Both versions of a text in stretches. */
export interface MarkedPair {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

// 2.5, 1,000, 60%, 2026-11-02, 9:00, 0593-1234567, B01, 二十五, 第57条: a number that is cut says something else.
const NUMBERS =
  /第?[A-Za-z\p{Nd}]+(?:[.,:：/\-－][A-Za-z\p{Nd}]+)*[%％‰]?|[零〇一二两三四五六七八九十百千万亿]{2,}/gu;

/** Beyond so many changed words two texts have nothing in common. */
const MOST_CHANGES = 1000;
/** Less of the longer text in common, and the marks would be confetti. */
const LEAST_COMMON = 0.3;

/** The text in words; a number is one of them, however it is written. */
export function wordsOf(text: string): readonly string[] {
  const found: string[] = [];
  const add = (part: string) => {
    for (const { segment } of words.segment(part)) found.push(segment);
  };
  let from = 0;
  for (const { 0: number, index } of text.matchAll(NUMBERS)) {
    add(text.slice(from, index));
    found.push(number);
    from = index + number.length;
  }
  add(text.slice(from));
  return found;
}

/** Neighbours of a kind become one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const { text, isMarked } of stretches) {
    const last = whole.at(-1);
    if (text === '') continue;
    if (last?.isMarked === isMarked) whole[whole.length - 1] = { text: last.text + text, isMarked };
    else whole.push({ text, isMarked });
  }
  return whole;
}

const entirely = (text: string): readonly Stretch[] => joined([{ text, isMarked: true }]);

// One letter or mark between two marked stretches only makes them harder to read.
const isIsland = (text: string) => /^[\p{L}\p{P}\s]?$/u.test(text);

/** What each of two texts has that the other lacks, in whole words. */
export function markedWords(before: string, after: string): MarkedPair {
  const parts = diffArrays([...wordsOf(before)], [...wordsOf(after)], { maxEditLength: MOST_CHANGES });
  if (parts === undefined) return { before: entirely(before), after: entirely(after) };
  const runs = parts.map(({ value, added, removed }) => ({ text: value.join(''), added, removed }));
  const isKept = (index: number) => {
    const run = runs[index];
    return run !== undefined && !run.added && !run.removed;
  };
  const isShown = (index: number) =>
    isKept(index) && (index === 0 || index === runs.length - 1 || !isIsland(runs[index]?.text ?? ''));
  const common = runs.reduce((sum, { text }, index) => sum + (isShown(index) ? text.length : 0), 0);
  if (common < LEAST_COMMON * Math.max(before.length, after.length)) {
    return { before: entirely(before), after: entirely(after) };
  }
  const side = (other: 'added' | 'removed') =>
    joined(runs.flatMap((run, index) => (run[other] ? [] : [{ text: run.text, isMarked: !isShown(index) }])));
  return { before: side('added'), after: side('removed') };
}
