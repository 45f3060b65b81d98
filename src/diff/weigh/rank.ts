import type { ValueChange } from './limits.js';

export type Turn = 'worse' | 'better';

/**
 * Which way a choice went along `ranks`, the worst first; words in one rank are no better than each other. What is not there counts as
 * `absent`. `undefined` where it stays in its rank, and where a word has none.
 */
export function turnOf(
  { before, after }: ValueChange,
  ranks: readonly (readonly string[])[],
  absent?: string,
): Turn | undefined {
  const rankOf = (word: string | undefined) => ranks.findIndex((words) => words.includes(word ?? ''));
  const from = rankOf(before?.text ?? absent);
  const to = rankOf(after?.text ?? absent);
  if (from < 0 || to < 0 || from === to) return undefined;
  return to < from ? 'worse' : 'better';
}

/** Ranks of a choice of which 是 is good. */
export const YES_IS_BETTER = [['否'], ['是']];
/** Ranks of a choice of which 是 is a demand. */
export const YES_IS_WORSE = [['是'], ['否']];
/** Ranks of 事项状态. */
export const STATES = [['取消'], ['暂停'], ['在用']];
