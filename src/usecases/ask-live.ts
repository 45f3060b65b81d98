import type { LiveAnswer, LiveSource } from '../publish/live-source.js';

/** Requests to one place at a time. */
const AT_A_TIME = 4;

/** So many failures in a row, and the place is left in peace. */
const ENOUGH = 8;

/** What came of asking a place for its pages. */
export interface Asked {
  /** In the order of the paths; `undefined` for what was not asked any more. */
  readonly answers: readonly (LiveAnswer | undefined)[];
  /** Why no page at all could be had; null where the place answered something. */
  readonly deadBecause: string | null;
}

/** People come to `…/`; where only `…/index.html` answers, the server is set up wrongly: say so. */
async function readPage(source: LiveSource, path: string): Promise<LiveAnswer> {
  const answer = await source.read(path);
  if (answer.kind !== 'missing' || !path.endsWith('/')) return answer;
  const behind = await source.read(`${path}index.html`);
  if (behind.kind !== 'page') return answer;
  const reason = `${answer.reason}；…/index.html 却打得开，服务器要把 index.html 设成默认的页面`;
  return { kind: 'missing', reason };
}

/**
 * Asks a place for pages, a few at a time; stops when it is plain that no more can be had.
 * @param paths relative to the place; one that ends in `/` is the page of a folder
 */
export async function askLive(
  source: LiveSource,
  paths: readonly string[],
  onPage?: () => void,
): Promise<Asked> {
  const answers = new Array<LiveAnswer | undefined>(paths.length).fill(undefined);
  let next = 0;
  let failures = 0;
  let isOver = false;
  async function work(): Promise<void> {
    while (!isOver) {
      const index = next;
      next += 1;
      const path = paths[index];
      if (path === undefined) return;
      const answer = await readPage(source, path);
      answers[index] = answer;
      failures = answer.kind === 'unreachable' ? failures + 1 : 0;
      if (failures >= ENOUGH || (answer.kind === 'unreachable' && answer.isWhole)) isOver = true;
      onPage?.();
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const came = answers.filter((answer) => answer !== undefined);
  const reasons = came.flatMap((answer) => (answer.kind === 'unreachable' ? [answer.reason] : []));
  const isDead = reasons.length > 0 && reasons.length === came.length;
  return { answers, deadBecause: isDead ? (reasons[0] ?? '') : null };
}
