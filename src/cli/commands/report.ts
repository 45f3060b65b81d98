import type { Command } from 'commander';
import { UserError } from '../../diagnostic/user-error.js';
import { collectReport } from '../collect-report.js';
import type { Io } from '../io.js';
import { withCountingOptions } from '../options.js';
import { printCollected, REPORT_FORMATS, type ReportOptions } from '../print-collected.js';
import { exitCodeOf } from '../print-report.js';
import { type ResultFileOptions, withResultFile, withResultIn } from '../result-file.js';
import { addReportAdjustments } from './report-adjustments.js';

/** @throws UserError where options make no sense together, or a workbook would go to a terminal */
function refuseUseless(io: Io, { format, show, compare, compareToday }: ReportOptions): void {
  if (format === 'xlsx' && io.stdout.isTerminal) {
    throw new UserError('Excel 表格文件不能显示在这里', '用 --out 写进文件，例如 --out 目标完成情况.xlsx');
  }
  if (show !== undefined && format !== 'human') {
    throw new UserError(
      `--show 只在终端里用，${format} 里本来就有全部名单`,
      '去掉 --show，或者去掉 --format',
    );
  }
  if (compareToday !== undefined && compare === undefined) {
    throw new UserError('写了 --compare-today，没有写 --compare', '加上 --compare 和要比的版本，或者去掉它');
  }
}

export function addReport(program: Command, io: Io, finish: (code: number) => void): void {
  const command = withResultFile(withCountingOptions(program.command('report'), REPORT_FORMATS))
    .option(
      '--show <名称>',
      '只看一部分和它背后的名单：一个指标、处室或者区县的名字，或者“任务”“完整度”“不统计”；可以写几次',
      (name: string, earlier: readonly string[] = []) => [...earlier, name.trim()],
    )
    .option(
      '--compare <版本>',
      '和哪个版本比：Git 的分支、标签、提交（例如 HEAD~30），或者一个文件夹（写成 ./名字）',
    )
    .option('--compare-today <日期>', '那个版本按哪一天统计（不写就是提交的那一天；文件夹按 --today）')
    .summary('统计目标完成情况、任务进度和内容完整度')
    .description(
      '统计各项目标完成了多少：全局、按处室、按区县，任务分工表的进度，办事指南写得全不全；每个数字都能看到背后的名单，还可以和以前的版本比。',
    )
    .action(async (options: ReportOptions & ResultFileOptions) => {
      const run = async (target: Io) => {
        refuseUseless(target, options);
        const collected = await collectReport(target, options);
        await printCollected(target, collected, options);
        return exitCodeOf(collected.checked, options);
      };
      finish(await withResultIn(io, options, run));
    });
  addReportAdjustments(command, io, finish);
}
