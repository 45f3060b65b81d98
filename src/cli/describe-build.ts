import { join } from 'node:path';
import type { ChannelId } from '../channels/channel.js';
import { countBySeverity, type Report } from '../diagnostic/report.js';
import type { BuildResult, Counts } from '../usecases/build-guides.js';
import { CHANNEL_NAMES } from '../usecases/expectation.js';

/** What was published, such as “52 份办事指南（其中一件事 10 份）、6 份清单”. */
function describeCounts({ guides, bundles, lists }: Counts): string {
  const among = bundles > 0 ? `（其中一件事 ${bundles} 份）` : '';
  return `${guides} 份办事指南${among}${lists > 0 ? `、${lists} 份清单` : ''}`;
}

/**
 * The closing lines of a build: what was published, what changed, where to look.
 * @param out the output folder as the user wrote it
 */
export function describeBuild(result: BuildResult, out: string, channels: readonly ChannelId[]): string {
  const { plan, counts, diagnostics } = result;
  if (plan === undefined) {
    const { errors } = countBySeverity(diagnostics);
    return `没有发布：有 ${errors} 个错误，改正以后再生成。「${out}」保持原样。\n`;
  }
  const names = channels.map((id) => CHANNEL_NAMES[id]);
  const changes = `写入 ${plan.write.length} 个文件，不变 ${plan.keep.length} 个，删除 ${plan.remove.length} 个`;
  const page = join(out, 'website', 'index.html');
  return [
    `已发布 ${describeCounts(counts)}：${names.join('、')}${names.length > 1 ? '，内容一致' : ''}。`,
    `${changes}。`,
    ...(channels.includes('website') ? [`用浏览器打开 ${page} 查看。`] : []),
    '',
  ].join('\n');
}

/** What a build did, for programs; null where nothing was published. `out` is the folder as seen from the caller. */
export function outcomeOf({ plan, counts }: BuildResult, out: string): NonNullable<Report['outcome']> | null {
  if (plan === undefined) return null;
  return { out, ...counts, written: plan.write.length, kept: plan.keep.length, removed: plan.remove.length };
}
