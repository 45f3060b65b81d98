import { type Command, Option } from 'commander';
import { UserError } from '../diagnostic/user-error.js';
import { FORMAT_NAMES, type FormatName } from '../reporters/registry.js';

/** Options of every command that reports findings. */
export interface ReportingOptions {
  readonly catalog: string;
  readonly format: FormatName;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly today?: string;
  readonly max?: number;
}

function parseCount(text: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new UserError(`--max 后面的“${text}”不是条数`, '写一个整数，例如 --max 20');
}

/** What `--fail-on` may say, and words on what is not plain. */
export interface FailOn {
  readonly levels: readonly string[];
  readonly note: string;
}

const FAIL_ON: FailOn = { levels: ['error', 'warning', 'never'], note: '' };

/** Formats of findings, and those that only some commands have. */
export type OutputFormat = FormatName | 'xlsx' | 'markdown';

const FORMAT_WORDS = {
  human: '在终端里看',
  json: '给程序读',
  sarif: '给代码扫描',
  github: '标在 GitHub 的改动旁边',
  gitlab: '给 GitLab 的代码质量',
  junit: '给 Jenkins 等的测试报告',
  html: '一个网页',
  xlsx: '一个 Excel 表格文件',
  markdown: '贴在合并请求里',
} satisfies Record<OutputFormat, string>;

function withSource(command: Command, formats: readonly OutputFormat[], failOn: FailOn = FAIL_ON): Command {
  return command
    .option('--catalog <文件夹>', '目录所在的文件夹', 'catalog')
    .addOption(
      new Option(
        '--format <格式>',
        `结果的格式：${formats.map((name) => `${name} ${FORMAT_WORDS[name]}`).join('，')}`,
      )
        .choices([...formats])
        .default('human'),
    )
    .addOption(
      new Option('--fail-on <级别>', `有这个级别或更严重的问题时，退出码为 1${failOn.note}`)
        .choices([...failOn.levels])
        .default('error'),
    );
}

function withManner(command: Command): Command {
  return command
    .option('--today <日期>', '按哪一天判断事项是否有效，例如 2025-01-01（不写就是今天，北京时间）')
    .option('--quiet', '不显示进度和统计，只显示问题')
    .option('--no-color', '不用颜色');
}

/**
 * Declares the options of commands that list findings, so that they mean the same everywhere.
 * @param failOn where a command has more levels
 */
export function withReportingOptions(
  command: Command,
  formats: readonly OutputFormat[] = FORMAT_NAMES,
  failOn: FailOn = FAIL_ON,
): Command {
  return withManner(
    withSource(command, formats, failOn).option('--max <条数>', '最多显示多少条（统计仍按全部）', parseCount),
  );
}

/** The same for commands that count: they show everything, in formats of their own. */
export function withCountingOptions(command: Command, formats: readonly OutputFormat[]): Command {
  return withManner(withSource(command, formats));
}
