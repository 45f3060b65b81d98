import pc from 'picocolors';
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.js';
import { countBySeverity, type Report } from '../diagnostic/report.js';
import { type Colours, codeFrame, paint, visible } from './code-frame.js';
import type { Reporter, ReporterOptions } from './reporter.js';

const SEVERITY_WORDS = { error: '错误', warning: '警告', info: '提示' } satisfies Record<Severity, string>;

function describe(
  diagnostic: Diagnostic,
  lines: readonly string[],
  options: ReporterOptions,
  colours: Colours,
): string {
  const { severity, code, message, file, range, fix, related } = diagnostic;
  const place = `${options.folderOf(code)}/${visible(file)}:${range.start.line}:${range.start.column}`;
  const head = paint(colours, severity)(`${SEVERITY_WORDS[severity]} ${code}`);
  const remedy = fix === null ? options.remedyOf(code) : `改成：${visible(fix).trimEnd()}`;
  return [
    `${head} ${visible(message)}`,
    `  ${colours.cyan(place)}`,
    ...codeFrame(diagnostic, lines, colours),
    ...related.map(
      (other) => `  参看 ${options.folderOf(code)}/${visible(`${other.file}：${other.message}`)}`,
    ),
    `  ${colours.green('怎么改')} ${remedy}`,
    '',
  ].join('\n');
}

/** Lines of a file; each text is split once, however many findings it has. */
function lineReader(texts: Report['texts']): (file: string) => readonly string[] {
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const lines = split.get(file) ?? texts?.get(file)?.split('\n') ?? [];
    split.set(file, lines);
    return lines;
  };
}

/** For people: what is wrong, where, the line itself, what to do; the totals last. */
export const reportHuman: Reporter = (report, options) => {
  const colours = pc.createColors(options.hasColour);
  const { errors, warnings, infos } = countBySeverity(report.diagnostics);
  const counts = [
    `文件 ${report.files}`,
    `定义 ${report.definitions}`,
    errors > 0 ? colours.red(`错误 ${errors}`) : '错误 0',
    warnings > 0 ? colours.yellow(`警告 ${warnings}`) : '警告 0',
    `提示 ${infos}`,
    `用时 ${options.seconds.toFixed(1)} 秒`,
  ];
  const shown = report.diagnostics.slice(0, options.maxShown);
  const linesOf = lineReader(report.texts);
  const details = shown
    .map((diagnostic) => `${describe(diagnostic, linesOf(diagnostic.file), options, colours)}\n`)
    .join('');
  if (options.isQuiet) return details;
  const hidden = report.diagnostics.length - shown.length;
  const more = hidden > 0 ? `还有 ${hidden} 个问题没有显示。\n` : '';
  const verdict =
    report.diagnostics.length === 0
      ? colours.green(report.isPartial ? '这一部分没有发现问题。' : '没有发现问题。')
      : '';
  return `${details}${more}${verdict}${counts.join(' · ')}\n`;
};
