import { join } from 'node:path';
import { countBySeverity } from '../diagnostic/report.js';
import type { BuildResult } from '../usecases/build-guides.js';
import { CHANNEL_NAMES } from '../usecases/render.js';
import type { BuildCommandOptions } from './commands/build.js';

/** The closing lines of a build: what was published, what changed, where to look. */
export function describeBuild(result: BuildResult, options: BuildCommandOptions): string {
  const { plan, guides, diagnostics } = result;
  if (plan === undefined) {
    const { errors } = countBySeverity(diagnostics);
    return `没有发布:先改正上面的 ${errors} 个错误。「${options.out}」里原来的内容没有动。\n`;
  }
  const names = (options.channel ?? (Object.keys(CHANNEL_NAMES) as (keyof typeof CHANNEL_NAMES)[])).map(
    (id) => CHANNEL_NAMES[id],
  );
  const hasWebsite = options.channel === undefined || options.channel.includes('website');
  const counts = `写入 ${plan.write.length} 个文件,不变 ${plan.keep.length} 个,删除 ${plan.remove.length} 个`;
  return [
    `已发布 ${guides} 份办事指南:${names.join('、')},内容一致。`,
    `${counts}。`,
    ...(hasWebsite ? [`用浏览器打开 ${join(options.out, 'website', 'index.html')} 查看。`] : []),
    '',
  ].join('\n');
}
