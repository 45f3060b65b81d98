import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { countBySeverity, type Report } from '../../diagnostic/report.js';
import type { ReporterOptions } from '../reporter.js';
import { byFile, lineReader, nameOf, SEVERITY_WORDS } from '../words.js';
import { departmentReader, departmentsOf } from './departments.js';
import { filterPanel } from './filters.js';
import { findingArticle, hostOfFinding } from './finding.js';
import { html, type Markup } from './markup.js';

const NO_DEPARTMENT = '没有写处室';

/** A file with its findings, as the page shows it. */
export interface FileGroup {
  readonly file: string;
  /** What it is called; its path where nothing else is known. */
  readonly name: string;
  readonly found: readonly Diagnostic[];
  readonly lines: readonly string[];
  readonly department: string;
  /** All departments that each finding concerns, in the order of `found`. */
  readonly concerned: readonly (readonly string[])[];
}

/** Findings by file, in the order given. */
export function groupsOf(
  shown: readonly Diagnostic[],
  { texts, names }: Pick<Report, 'texts' | 'names'>,
): readonly FileGroup[] {
  const linesOf = lineReader(texts);
  const departmentOf = departmentReader(linesOf);
  return [...byFile(shown)].map(([file, found]) => {
    const lines = linesOf(file);
    const name = names?.get(file) ?? nameOf(lines) ?? file;
    const department = departmentOf(file) ?? NO_DEPARTMENT;
    const concerned = found.map((one) => departmentsOf(one, department, departmentOf));
    return { file, name, found, lines, department, concerned };
  });
}

/** A file's findings under its name. */
export function fileSection(
  group: FileGroup,
  essayOf: (code: string) => Markup,
  options: ReporterOptions,
): Markup {
  const { file, name, found, lines, department, concerned } = group;
  const { errors, warnings, infos } = countBySeverity(found);
  const counts = [`错误 ${errors}`, `警告 ${warnings}`, `提示 ${infos}`].filter(
    (words) => !words.endsWith(' 0'),
  );
  const articles = found.map((one, index) =>
    findingArticle(one, lines, concerned[index] ?? [department], essayOf(one.code), options),
  );
  return html`<section class="file" data-file="${file}" data-department="${department}">
<h3>${name}</h3>
<p class="quiet">${[file, department, ...counts].join(' · ')}</p>
${articles}</section>
`;
}

/** The choices that filter them by level, department, code and file, and by host where findings name hosts. */
export function filtersOf(groups: readonly FileGroup[], options: ReporterOptions): Markup {
  const codes = [...new Set(groups.flatMap(({ found }) => found.map(({ code }) => code)))].sort();
  const departments = [...new Set(groups.flatMap(({ concerned }) => concerned.flat()))].sort();
  const hosts = [
    ...new Set(groups.flatMap(({ found }) => found.flatMap((one) => hostOfFinding(one) ?? []))),
  ].sort();
  return filterPanel([
    { key: 'severity', label: '级别', values: Object.entries(SEVERITY_WORDS) },
    { key: 'department', label: '责任处室', values: departments.map((name) => [name, name]) },
    {
      key: 'code',
      label: '编码',
      values: codes.map((code) => [code, `${code} ${options.docOf(code)?.title ?? ''}`]),
    },
    { key: 'file', label: '文件', values: groups.map(({ file, name }) => [file, name]) },
    ...(hosts.length > 0
      ? [{ key: 'host', label: '主机', values: hosts.map((host) => [host, host] as const) } as const]
      : []),
  ]);
}
