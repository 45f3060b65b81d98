import { posix } from 'node:path';
import type { ProjectFile } from '../publish/project.js';
import type { NewProject } from '../usecases/init-project.js';

const NOTES: Readonly<Record<string, string>> = {
  '说明.md': '先看这个',
  'package.json': '用哪一版快办',
  '.kuaiban': '编辑器提示用的结构说明',
  '.vscode': 'VS Code 的设置',
  '.github': 'GitHub 的流水线',
  '.gitlab-ci.yml': 'GitLab 的流水线',
  '.githooks': '提交以前的检查，要打开才用',
};

function topOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function line(top: string, files: readonly ProjectFile[], catalog: string): string {
  const isFolder = files.some(({ path }) => path.includes('/'));
  const note = top === topOf(catalog) ? '示例目录' : NOTES[top];
  const count = isFolder ? `${files.length} 个文件` : '';
  return `  ${top}${isFolder ? '/' : ''}  ${[note, count].filter(Boolean).join('，')}`.trimEnd();
}

function inQuotes(path: string): string {
  return /\s/u.test(path) ? `"${path}"` : path;
}

/** Where a project is: as the user wrote it, as messages name it, and its catalogue's folder below. */
export interface ProjectPlace {
  readonly typed: string;
  readonly shown: string;
  readonly catalog: string;
}

/** What was written into a new project and what to type next. */
export function describeProject({ written, kept }: NewProject, place: ProjectPlace): string {
  const { typed, shown, catalog } = place;
  const tops = [...new Set(written.map(({ path }) => topOf(path)))];
  const filesIn = (top: string) => written.filter(({ path }) => topOf(path) === top);
  const below = (path: string) => inQuotes(posix.join(typed.replaceAll('\\', '/'), path));
  const isHere = posix.normalize(typed) === '.';
  const from = isHere && catalog === 'catalog' ? '' : ` --catalog ${below(catalog)}`;
  return [
    `在${shown}里写好了 ${written.length} 个文件：`,
    ...tops.map((top) => line(top, filesIn(top), catalog)),
    ...kept.map((path) => `  ${path}  已经有了，没有改`),
    '',
    '接下来，检查，再生成：',
    `  kuaiban validate${from}`,
    `  kuaiban build${from}${isHere ? '' : ` --out ${below('dist')}`}`,
    '',
    `想在提交以前自动检查，在${shown}里运行一次：git config core.hooksPath .githooks`,
    '',
  ].join('\n');
}

/** What `--editor` changed. @param shown the project as messages name it */
export function describeEditor(changed: readonly ProjectFile[], shown: string): string {
  if (changed.length === 0) return `${shown}的编辑器设置已经是新的，没有改动。\n`;
  return [
    `更新了${shown}里的 ${changed.length} 个文件：`,
    ...changed.map(({ path }) => `  ${path}`).sort(),
    '',
  ].join('\n');
}
