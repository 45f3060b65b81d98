import { countBySeverity, type Report } from '../diagnostic/report.js';
import { CHANNEL_NAMES } from '../usecases/expectation.js';
import type { Verified, VerifyCounts, VerifyResult } from '../usecases/verify-dist.js';

/** What was compared, such as “51 份办事指南、7 份清单、2 个登记页”. */
function describePublications({ guides, lists, registers, changes }: VerifyCounts): string {
  const parts = [
    `${guides} 份办事指南`,
    ...(lists > 0 ? [`${lists} 份清单`] : []),
    ...(registers > 0 ? [`${registers} 个登记页`] : []),
    ...(changes > 0 ? [`${changes} 页近期调整`] : []),
  ];
  return parts.join('、');
}

function describePages({ same, different, unknown }: VerifyCounts): string {
  return `一致 ${same} 页，不一致 ${different} 页${unknown > 0 ? `，多出 ${unknown} 页` : ''}`;
}

/** What a reader must know to trust the numbers. */
function notes({ absent, builtWith }: Verified, name: string, version: string): readonly string[] {
  const missing = absent.map((id) => CHANNEL_NAMES[id]).join('、');
  return [
    ...(missing === '' ? [] : [`「${name}」生成的时候没有包括${missing}，没有核对。`]),
    ...(builtWith === version ? [] : [`「${name}」是快办 ${builtWith} 生成的，现在的版本是 ${version}。`]),
  ];
}

/**
 * The closing lines of a comparison: how much, how much of it agrees, what was left out.
 * @param name the folder as the user wrote it
 * @param version of the running program
 */
export function describeVerify(
  { diagnostics, verified }: VerifyResult,
  name: string,
  version: string,
): string {
  if (verified === undefined) {
    const { errors } = countBySeverity(diagnostics);
    return `没有核对：目录里有 ${errors} 个错误，不知道页面上应当是什么。先改正目录。\n`;
  }
  const { counts, channels } = verified;
  const names = channels.map((id) => CHANNEL_NAMES[id]).join('、');
  return [
    `核对了 ${describePublications(counts)}，${channels.length} 个渠道（${names}）：${describePages(counts)}。`,
    `其他文件 ${counts.otherFiles} 个，不一致 ${counts.otherDifferent} 个。`,
    ...notes(verified, name, version),
    '',
  ].join('\n');
}

/** The same for programs; null where nothing was compared. `folder` is the folder as seen from the caller. */
export function outcomeOfVerify(
  { verified }: VerifyResult,
  folder: string,
): NonNullable<Report['outcome']> | null {
  if (verified === undefined) return null;
  const { counts, channels, builtWith } = verified;
  return { folder, channels, ...counts, builtWith };
}
