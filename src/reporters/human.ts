import pc from 'picocolors';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { countBySeverity, type Report } from '../diagnostic/report.js';
import { type Colours, codeFrame, paint } from './code-frame.js';
import { relatedLines } from './related-places.js';
import type { Reporter, ReporterOptions } from './reporter.js';
import { byFile, lineReader, nameOf, remedyOf, SEVERITY_WORDS, visible } from './words.js';

/** Codes named in the last line; the others stand at their findings. */
const CODES_NAMED = 3;

function describe(
  diagnostic: Diagnostic,
  lines: readonly string[],
  options: ReporterOptions,
  colours: Colours,
): string {
  const { severity, code, message, file, range } = diagnostic;
  const pathOf = (named: string) => `${options.folderOf(code, named)}/${named}`;
  const head = paint(colours, severity)(`${SEVERITY_WORDS[severity]} ${code}`);
  return [
    `${head} ${visible(message)}`,
    `  ${colours.cyan(`${visible(pathOf(file))}:${range.start.line}:${range.start.column}`)}`,
    ...codeFrame(diagnostic, lines, colours),
    ...relatedLines(diagnostic, pathOf).map((line) => `  ${line}`),
    `  ${colours.green('怎么改')} ${remedyOf(diagnostic, options)}`,
    '\n',
  ].join('\n');
}

function severityWords(diagnostics: readonly Diagnostic[], colours: Colours): readonly string[] {
  const { errors, warnings, infos } = countBySeverity(diagnostics);
  return [
    errors > 0 ? colours.red(`错误 ${errors}`) : '错误 0',
    warnings > 0 ? colours.yellow(`警告 ${warnings}`) : '警告 0',
    `提示 ${infos}`,
  ];
}

/** What is not reported although it was found. */
function asideWords({ suppressed = [] }: Report): readonly string[] {
  const silenced = suppressed.filter(({ by }) => by === 'comment').length;
  const known = suppressed.length - silenced;
  return [
    ...(silenced > 0 ? [`已忽略 ${silenced}（有理由）`] : []),
    ...(known > 0 ? [`基线内 ${known}`] : []),
  ];
}

/** A file's findings under what it is called and how many there are of each level, also of those not shown. */
function describeFile(
  file: string,
  shown: readonly Diagnostic[],
  all: readonly Diagnostic[],
  lines: readonly string[],
  name: string | undefined,
  options: ReporterOptions,
  colours: Colours,
): string {
  const title = name === undefined ? visible(file) : `${visible(name)}（${visible(file)}）`;
  const counts = severityWords(all, colours).filter((words) => !words.endsWith(' 0'));
  const heading = `${colours.bold(`■ ${title}`)} ${counts.join(' · ')}\n\n`;
  return heading + shown.map((one) => describe(one, lines, options, colours)).join('');
}

/** Which essay to read: the codes of the findings shown, the worst and most frequent first. */
function furtherReading(shown: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  const weight = { error: 1e12, warning: 1e6, info: 1 } as const;
  for (const { code, severity } of shown) counts.set(code, (counts.get(code) ?? 0) + weight[severity]);
  const [first, ...others] = [...counts].toSorted((a, b) => b[1] - a[1]).map(([code]) => code);
  if (first === undefined) return '';
  const rest = others.slice(0, CODES_NAMED - 1).join('、');
  const more = rest === '' ? '' : `（也可以换成 ${rest}${others.length >= CODES_NAMED ? ' 等' : ''}）`;
  return `想知道为什么：kuaiban explain ${first}${more}\n`;
}

/** How many findings the program can mend by itself, where there are such. */
function mendingWords({ command, diagnostics }: Report): string {
  const count = diagnostics.filter(({ edits = [] }) => edits.length > 0).length;
  return command === 'validate' && count > 0 ? `其中 ${count} 个可以自动改：kuaiban validate --fix\n` : '';
}

/** For people: by file what is wrong, where, the line itself, what to do; then the totals and where to read on. */
export const reportHuman: Reporter = (report: Report, options) => {
  const { diagnostics } = report;
  const colours = pc.createColors(options.hasColour);
  const shown = diagnostics.slice(0, options.maxShown);
  const linesOf = lineReader(report.texts);
  const all = byFile(diagnostics);
  const details = [...byFile(shown)]
    .map(([file, found]) => {
      const lines = linesOf(file);
      const name = report.names?.get(file) ?? nameOf(lines);
      return describeFile(file, found, all.get(file) ?? found, lines, name, options, colours);
    })
    .join('');
  if (options.isQuiet) return details;
  const hidden = diagnostics.length - shown.length;
  const more = hidden > 0 ? `还有 ${hidden} 个问题没有显示。\n` : '';
  const verdict = report.isPartial ? '这一部分没有发现问题。' : '没有发现问题。';
  const totals = [
    `文件 ${report.files}`,
    `定义 ${report.definitions}`,
    ...severityWords(diagnostics, colours),
    ...asideWords(report),
    `用时 ${options.seconds.toFixed(1)} 秒`,
  ].join(' · ');
  const praise = diagnostics.length === 0 ? colours.green(verdict) : '';
  return `${details}${more}${praise}${totals}\n${mendingWords(report)}${furtherReading(shown)}`;
};
