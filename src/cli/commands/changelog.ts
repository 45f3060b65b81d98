import type { Command } from 'commander';
import type { ChangelogOptions } from '../changelog-tags.js';
import type { Io } from '../io.js';

async function writeChangelog(io: Io, options: ChangelogOptions): Promise<number> {
  const { compareTags } = await import('../changelog-tags.js');
  const { readChangesFiles, writeChangesFiles } = await import('../changes-files.js');
  const { planChangelog } = await import('../../usecases/changelog/write-changelog.js');
  const { describeChangelog } = await import('../print-changelog.js');
  const compared = await compareTags(io, options);
  const existing = await readChangesFiles(io.cwd, options.catalog);
  const plan = planChangelog(compared.reports, existing, compared.names);
  if (!options.dryRun) await writeChangesFiles(io.cwd, options.catalog, plan.files, existing);
  if (!options.quiet) io.stdout.write(describeChangelog(plan, compared, options));
  return 0;
}

/** `changelog`: tells citizens what changed from tag to tag. */
export function addChangelog(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('changelog')
    .summary('按 Git 的标签写近期调整')
    .description(
      '把相邻两个标签之间群众要知道的改动（更方便了、有所收紧、请留意）写进 changes 文件夹，一个月一个文件；build 照着做“近期调整”页面和订阅。写过的不再写，改过的字句留着，什么都不删。日期是标签所指的提交的日期（北京时间）。',
    )
    .option('--catalog <文件夹>', '目录所在的文件夹', 'catalog')
    .option('--since <标签>', '从哪个标签以后写起，不写就是从第一个')
    .option('--tags <样式>', '只看名字合样式的标签，例如 v*', '*')
    .option('--dry-run', '只看看要写什么，不写文件')
    .option('--quiet', '不显示进度和写了什么')
    .action(async (options: ChangelogOptions) => finish(await writeChangelog(io, options)));
}
