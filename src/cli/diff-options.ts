import type { Command } from 'commander';
import { UserError } from '../diagnostic/user-error.js';
import { GITHUB_LIMIT, LEAST_LIMIT } from '../documents/diff-markdown/limit.js';
import { FORMAT_NAMES, type FormatName } from '../reporters/registry.js';
import { isIdentifier } from '../values/identifier.js';
import { type ReportingOptions, withReportingOptions } from './options.js';
import type { ResultFileOptions } from './result-file.js';

/** Made from the report of the comparison, not from its findings. */
const DOCUMENTS = ['human', 'markdown', 'html', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENTS)[number];
export type DiffFormat = FormatName | DocumentFormat;
const DIFF_FORMATS: readonly DiffFormat[] = [...new Set([...DOCUMENTS, ...FORMAT_NAMES])];

export function isDocument(format: DiffFormat): format is DocumentFormat {
  return (DOCUMENTS as readonly string[]).includes(format);
}

/** What `--fail-on` may say, with the severity that is meant: a change is known by its level, too. */
const FAIL_ON = {
  burden: 'error',
  error: 'error',
  notice: 'warning',
  warning: 'warning',
  never: 'never',
} as const satisfies Record<string, ReportingOptions['failOn']>;

const FAIL_ON_NOTE = '；burden（加重）和 error 一样，notice（须知）和 warning 一样';

/** The options of `diff` as commander gives them. */
export interface DiffOptions extends Omit<ReportingOptions, 'format' | 'failOn'>, ResultFileOptions {
  readonly format: DiffFormat;
  readonly failOn: keyof typeof FAIL_ON;
  /** False after --no-cache. */
  readonly cache: boolean;
  /** False after --no-consequences. */
  readonly consequences: boolean;
  readonly guides?: boolean;
  /** Characters of a Markdown text. */
  readonly sizeLimit: number;
  /** Name of the new file; `true` where only the option was written. */
  readonly writeReasons?: string | true;
}

function parseSize(text: string): number {
  const hint = `写一个不小于 ${LEAST_LIMIT} 的整数，例如 --size-limit ${GITHUB_LIMIT}`;
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new UserError(`--size-limit 后面的“${text}”不是字数`, hint);
  if (Number(text) >= LEAST_LIMIT) return Number(text);
  throw new UserError(`--size-limit 后面的“${text}”太小，连能不能合并的结论都放不下`, hint);
}

function parseIdentifier(text: string): string {
  if (isIdentifier(text)) return text;
  throw new UserError(
    `--write-reasons 后面的“${text}”不能作文件名`,
    '用小写拼音、数字和连字符，例如 --write-reasons 2026-11-guo-wu-yuan',
  );
}

/** The severity that `--fail-on` means. */
export function failOnOf({ failOn }: Pick<DiffOptions, 'failOn'>): ReportingOptions['failOn'] {
  return FAIL_ON[failOn];
}

export function withDiffOptions(command: Command): Command {
  return withReportingOptions(command, DIFF_FORMATS, { levels: Object.keys(FAIL_ON), note: FAIL_ON_NOTE })
    .option('--no-consequences', '不算连带影响：指标、要重新发布的办事指南')
    .option('--guides', '还要列出办事指南的页面上变了哪些内容')
    .option(
      '--write-reasons [标识]',
      '给还没有说明的加重改动写一个变更说明的样子，放进目录的 reasons 文件夹',
      parseIdentifier,
    )
    .option('--size-limit <字数>', 'markdown 最多多少个字，放不下的收起来或者略去', parseSize, GITHUB_LIMIT)
    .option('--no-cache', '不用上次的比较结果，重新比较');
}
