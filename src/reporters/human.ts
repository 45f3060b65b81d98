import pc from 'picocolors';
import stringWidth from 'string-width';
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.js';
import { countBySeverity } from '../diagnostic/report.js';
import type { Reporter, ReporterOptions } from './reporter.js';

const SEVERITY_WORDS = { error: '错误', warning: '警告', info: '提示' } satisfies Record<Severity, string>;
const FRAME_WIDTH = 100;

type Colours = ReturnType<typeof pc.createColors>;

function paint(colours: Colours, severity: Severity): (text: string) => string {
  switch (severity) {
    case 'error':
      return (text) => colours.bold(colours.red(text));
    case 'warning':
      return (text) => colours.bold(colours.yellow(text));
    case 'info':
      return (text) => colours.bold(colours.cyan(text));
  }
}

/** A control or direction character in the text could hide or reorder what the terminal shows. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\t' ? '  ' : '�',
  );
}

function cutToWidth(text: string, width: number): string {
  let used = 0;
  let cut = '';
  for (const character of text) {
    used += stringWidth(character);
    if (used > width) return `${cut}…`;
    cut += character;
  }
  return cut;
}

/** The line with the finding and a caret under it; wide characters count as two. */
function codeFrame({ range, severity }: Diagnostic, text: string | undefined, colours: Colours): string[] {
  const line = text?.split('\n')[range.start.line - 1]?.replace(/\r$/u, '');
  if (line === undefined || line.trim() === '') return [];
  const before = visible(line.slice(0, range.start.column - 1));
  const end = range.end.line === range.start.line ? range.end.column - 1 : line.length;
  const marked = visible(line.slice(range.start.column - 1, Math.max(end, range.start.column)));
  const number = String(range.start.line).padStart(5);
  const caretRoom = Math.max(1, FRAME_WIDTH - stringWidth(before));
  const carets = '^'.repeat(Math.max(1, Math.min(stringWidth(marked), caretRoom)));
  return [
    `${colours.dim(`${number} │`)} ${cutToWidth(visible(line), FRAME_WIDTH)}`,
    `${colours.dim('      │')} ${' '.repeat(stringWidth(before))}${paint(colours, severity)(carets)}`,
  ];
}

function describe(diagnostic: Diagnostic, options: ReporterOptions, colours: Colours): string {
  const { severity, code, message, file, range, fix, related } = diagnostic;
  const place = `${options.folderOf(code)}/${visible(file)}:${range.start.line}:${range.start.column}`;
  const head = paint(colours, severity)(`${SEVERITY_WORDS[severity]} ${code}`);
  const remedy = fix === null ? options.remedyOf(code) : `改成：${visible(fix)}`;
  return [
    `${head} ${visible(message)}`,
    `  ${colours.cyan(place)}`,
    ...codeFrame(diagnostic, options.textOf(file), colours),
    ...related.map(
      (other) => `  参看 ${options.folderOf(code)}/${visible(`${other.file}：${other.message}`)}`,
    ),
    `  ${colours.green('怎么改')} ${remedy}`,
    '',
  ].join('\n');
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
  ];
  const shown = report.diagnostics.slice(0, options.maxShown);
  const details = shown.map((diagnostic) => `${describe(diagnostic, options, colours)}\n`).join('');
  if (options.isQuiet) return details;
  const hidden = report.diagnostics.length - shown.length;
  const more = hidden > 0 ? `还有 ${hidden} 个问题没有显示。\n` : '';
  const verdict = report.diagnostics.length === 0 ? colours.green('没有发现问题。') : '';
  return `${details}${more}${verdict}${counts.join(' · ')}\n`;
};
