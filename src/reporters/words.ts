import type { Diagnostic, Severity } from '../diagnostic/diagnostic.js';
import type { Report } from '../diagnostic/report.js';
import type { ReporterOptions } from './reporter.js';

export const SEVERITY_WORDS = { error: '错误', warning: '警告', info: '提示' } satisfies Record<
  Severity,
  string
>;

// Controls, marks of direction, and signs that take no room: each could hide or reorder what is shown.
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The text with a sign in place of every character that nobody would see. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => (character === '\t' ? '  ' : '�'));
}

/** What to do about a finding: the text to write where it is known, else what its code advises. */
export function remedyOf({ code, fix }: Diagnostic, { docOf }: ReporterOptions): string {
  return fix === null ? (docOf(code)?.remedy ?? '') : `改成：${visible(fix.trimEnd())}`;
}

/** A file that a finding names, as seen from the top of the repository. */
export function repositoryPath(code: string, file: string, { repositoryFolderOf }: ReporterOptions): string {
  const folder = repositoryFolderOf(code, file);
  return folder === '' ? file : `${folder}/${file}`;
}

/** Findings by their file, in the order given. */
export function byFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = files.get(diagnostic.file);
    if (group) group.push(diagnostic);
    else files.set(diagnostic.file, [diagnostic]);
  }
  return files;
}

/** Lines of a file without their ends; each text is split once, however many findings it has. */
export function lineReader(texts: Report['texts']): (file: string) => readonly string[] {
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const known = split.get(file);
    if (known) return known;
    const lines = texts?.get(file)?.split(/\r?\n/u) ?? [];
    split.set(file, lines);
    return lines;
  };
}

// Line ends of other systems, with what is behind them.
const OTHER_LINE_END = /[\r\v\f\u0085\u2028\u2029][\s\S]*$/u;

/** The value that a line at the top level gives to the first of `keys`: a broken file has no definition to ask. */
export function topLevelText(lines: readonly string[], keys: readonly string[]): string | undefined {
  for (const line of lines) {
    const at = line.search(/[:：]/u);
    if (at <= 0 || !keys.includes(line.slice(0, at).trimEnd())) continue;
    const value = line
      .slice(at + 1)
      .replace(OTHER_LINE_END, '')
      .replace(/\s#.*$/u, '')
      .trim();
    return visible(value.replace(/^(["'])(.*)\1$/u, '$2')) || undefined;
  }
  return undefined;
}

/** What a file is called, by the key that names its kind of definition. */
export function nameOf(lines: readonly string[]): string | undefined {
  return topLevelText(lines, ['事项名称', '权力名称', '名称', '机构名称']);
}
