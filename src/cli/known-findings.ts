import { BASELINE_FILE, readBaseline, writeBaseline } from '../adapters/baseline-file.js';
import { UserError } from '../diagnostic/user-error.js';
import {
  applyBaseline,
  type BaselineResult,
  type Findings,
  formatBaseline,
  makeBaseline,
  parseBaseline,
} from '../usecases/baseline.js';
import type { Io } from './io.js';

const RENEW = '运行 kuaiban validate --write-baseline';

/**
 * After --no-baseline: everything. Otherwise takes the findings of the catalogue's baseline out of those found; entries that are out of date are named on stderr.
 * @throws UserError if there is a baseline and it cannot be read
 */
export async function withoutKnown(
  found: Findings,
  io: Io,
  root: string,
  { baseline: isAsked, quiet: isQuiet }: { readonly baseline: boolean; readonly quiet?: boolean },
): Promise<BaselineResult> {
  const text = isAsked ? await readBaseline(root) : undefined;
  const baseline = text === undefined ? [] : parseBaseline(text);
  if (baseline === undefined) {
    throw new UserError(
      `基线文件「${BASELINE_FILE}」坏了，或者是新版本的快办写的`,
      `从 Git 里恢复它，或者${RENEW} 重新记一次`,
    );
  }
  const result = applyBaseline(found, baseline);
  if (result.gone.length > 0 && !isQuiet) {
    io.stderr.write(`基线里有 ${result.gone.length} 个问题已经没有了；${RENEW} 更新基线。\n`);
  }
  return result;
}

/**
 * Writes what was found as the catalogue's new baseline.
 * @returns what no baseline can hide, and the number of entries
 * @throws UserError if the file cannot be written
 */
export async function renewKnown(
  found: Findings,
  root: string,
): Promise<BaselineResult & { readonly entries: number }> {
  const baseline = makeBaseline(found);
  await writeBaseline(root, formatBaseline(baseline));
  return { ...applyBaseline(found, baseline), entries: baseline.length };
}

/** What --write-baseline did, for the end of its report. */
export function describeRenewal(entries: number, left: number, catalog: string): string {
  const file = `「${catalog}/${BASELINE_FILE}」`;
  const done =
    entries === 0
      ? `没有要记下的问题，${file}是空的。\n`
      : `已把 ${entries} 个问题记进基线${file}，以后只报告新的问题。请把它提交到 Git。\n`;
  return left === 0
    ? done
    : `${done}还有 ${left} 个问题让文件用不了或者页面没有办法发布，不能记进基线，请先改正。\n`;
}
