import type { CodeDoc } from '../../src/diagnostic/code-doc.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import type { Report } from '../../src/diagnostic/report.js';
import type { ReporterOptions } from '../../src/reporters/reporter.js';

const S004: CodeDoc = {
  code: 'S004',
  name: 'value-not-listed',
  severity: 'error',
  title: '这里只能从几个词里选',
  why: '写别的词，网站和终端都认不出来。',
  bad: [],
  good: [],
  remedy: '从列出的词里选一个。',
  message: () => '',
};

/** A finding in an item of the town; the range counts from 1, `end` exclusive. */
export function finding(fields: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'S004',
    name: 'value-not-listed',
    severity: 'error',
    message: '「办件类型」不能写“即时件”',
    file: 'items/shi-ye-deng-ji.yaml',
    path: ['办件类型'],
    range: { start: { line: 2, column: 7 }, end: { line: 2, column: 10 } },
    args: { 键: '办件类型', 值: '即时件' },
    fix: '即办件',
    related: [],
    ...fields,
  };
}

export const TEXT = '事项名称: 失业登记\n办件类型: 即时件\n简介: 办理\n';

export function reportOf(...diagnostics: readonly Diagnostic[]): Report {
  return reportOn(TEXT, ...diagnostics);
}

/** The same over another text of the item; none for a file that could not be read. */
export function reportOn(text: string | undefined, ...diagnostics: readonly Diagnostic[]): Report {
  const texts = new Map(text === undefined ? [] : [['items/shi-ye-deng-ji.yaml', text]]);
  return { command: 'validate', files: 13, definitions: 11, diagnostics, texts };
}

const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
export const BUILT_PAGE = 'website/guides/shi-ye-deng-ji/index.html';

/** A dead address of two items of two departments and of built pages, in all at `places` other places. */
export function deadLink(places = 1, fields: Partial<Diagnostic> = {}): Diagnostic {
  const use = (file: string, line: number, column: number, label: string) => ({
    file,
    path: [],
    range: { start: { line, column }, end: { line, column: column + 34 } },
    message: `「${label}」也用了它`,
  });
  return finding({
    code: 'L001',
    name: 'link-dead',
    message: '链接打不开：https://rsj.example.com/shi-ye/deng-ji，服务器说没有这个页面（404）',
    path: ['网办地址'],
    range: { start: { line: 3, column: 7 }, end: { line: 3, column: 41 } },
    args: { 地址: 'https://rsj.example.com/shi-ye/deng-ji', 主机: 'rsj.example.com' },
    fix: null,
    related: Array.from({ length: places }, (_, index) =>
      index === 0 ? use(LICENCE, 12, 9, '网办地址') : use(BUILT_PAGE, 40 + index, 5, '链接'),
    ),
    ...fields,
  });
}

/** A report on findings of `links`, with the texts of both items. */
export function linkReport(...diagnostics: readonly Diagnostic[]): Report {
  const texts = new Map([
    [
      'items/shi-ye-deng-ji.yaml',
      '事项名称: 失业登记\n责任处室: 就业促进处\n网办地址: https://rsj.example.com/shi-ye/deng-ji\n',
    ],
    [LICENCE, '事项名称: 劳务派遣经营许可\n责任处室: 劳动关系处\n'],
  ]);
  return { command: 'links', files: 13, definitions: 11, diagnostics, texts, built: new Set([BUILT_PAGE]) };
}

/** Folders as the command line chooses them for `linkReport`. */
export const LINK_FOLDERS: Pick<ReporterOptions, 'folderOf' | 'repositoryFolderOf'> = {
  folderOf: (_, file) => (file === BUILT_PAGE ? '../dist' : 'catalog'),
  repositoryFolderOf: (_, file) => (file === BUILT_PAGE ? 'dist' : 'ju/catalog'),
};

export function options(fields: Partial<ReporterOptions> = {}): ReporterOptions {
  return {
    version: '0.1.0',
    hasColour: false,
    docOf: (code) => (code === S004.code ? S004 : undefined),
    essayOf: (code) => `## ${code} 标题\n\n为什么要求 **${code}**。\n`,
    repositoryFolderOf: () => 'ju/catalog',
    folderOf: () => 'catalog',
    maxShown: Number.POSITIVE_INFINITY,
    seconds: 0.84,
    isQuiet: false,
    ...fields,
  };
}
