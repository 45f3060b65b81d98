import type { Command } from 'commander';
import { readVersion } from '../../adapters/package-resources.js';
import { UserError } from '../../diagnostic/user-error.js';
import { describeReport } from '../../documents/report-text.js';
import { describePart, partNames } from '../../documents/shown-part.js';
import { closest } from '../../values/text.js';
import { type CollectedReport, type CollectOptions, collectReport } from '../collect-report.js';
import type { Io } from '../io.js';
import { type ReportingOptions, withReportingOptions } from '../options.js';
import { exitCodeOf, hasColour, printReport } from '../print-report.js';
import { type ResultFileOptions, withResultFile, withResultIn } from '../result-file.js';
import { addReportAdjustments } from './report-adjustments.js';

const FORMATS = ['human', 'json', 'html', 'xlsx'] as const;

interface ReportOptions extends Omit<ReportingOptions, 'format'>, CollectOptions {
  readonly format: (typeof FORMATS)[number];
  readonly show?: string;
}

/** @throws UserError */
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

function textOf(io: Io, { content }: CollectedReport, options: ReportOptions): string {
  const colour = hasColour(io, { ...options, format: 'human' });
  if (options.show === undefined) return describeReport(content, colour);
  const part = describePart(content, options.show, colour);
  if (part !== undefined) return part;
  const names = partNames(content);
  const near = closest(options.show, names);
  const guess = near === undefined ? '' : `，是不是“${near}”`;
  throw new UserError(`报告里没有“${options.show}”${guess}`, `可以写：${names.join('、')}`);
}

/** Prints the report in the asked format; what it needs is loaded with the format. */
async function print(io: Io, collected: CollectedReport, options: ReportOptions): Promise<void> {
  const { checked, content } = collected;
  const { targets, completeness, comparison, found } = content;
  switch (options.format) {
    case 'json': {
      const results = { targets, ...(comparison && { compare: comparison }) };
      const report = { command: 'report', ...checked, completeness, results };
      await printReport(io, report, { ...options, format: 'json' });
      return;
    }
    case 'html': {
      const { reportPage } = await import('../../documents/report-page/page.js');
      io.stdout.write(reportPage(content, readVersion()));
      return;
    }
    case 'xlsx': {
      const [{ reportWorkbook }, { workbookBytes }] = await Promise.all([
        import('../../documents/report-workbook.js'),
        import('../../adapters/workbook-file.js'),
      ]);
      io.stdout.write(await workbookBytes(reportWorkbook(content)));
      return;
    }
    case 'human': {
      io.stdout.write(textOf(io, collected, options));
      const { errors, warnings } = found;
      if (options.quiet) return;
      if (options.show === undefined)
        io.stdout.write('看数字背后的名单：kuaiban report --show 指标、处室或者区县的名字。\n');
      if (errors + warnings > 0) {
        io.stdout.write(`目录里还有 ${errors} 个错误、${warnings} 个警告，用 kuaiban validate 查看。\n`);
      }
    }
  }
}

export function addReport(program: Command, io: Io, finish: (code: number) => void): void {
  const command = withResultFile(withReportingOptions(program.command('report'), FORMATS))
    .option('--show <名称>', '只看一部分和它背后的名单：一个指标、处室或者区县的名字，或者“任务”“完整度”')
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
        await print(target, collected, options);
        return exitCodeOf(collected.checked, { ...options, format: 'human' });
      };
      finish(await withResultIn(io, options, run));
    });
  addReportAdjustments(command, io, finish);
}
