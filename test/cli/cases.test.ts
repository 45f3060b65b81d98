import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readVersion } from '../../src/adapters/package-resources.js';
import { type Outcome, runIn } from './run.js';
import { editFile, newFolder, removeFolders, townFolder, writeDeep } from './town-folder.js';
import { treeOf } from './tree.js';

// A folder below cases/ is a case: `cmd` is what is typed, `setup.yaml` says how the folder differs from one with the
// example town in it, `catalog/` holds whole files that are put over it, expected.md is what the program must say.
// UPDATE_CASES=1 writes expected.md anew: read it aloud before you commit it.

interface Setup {
  /** No example town: the folder holds only what the case brings. */
  readonly empty?: boolean;
  /** Texts replaced in files: the first is looked for, the second put in its place. */
  readonly edit?: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;
  readonly write?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  /** Commands run before, which must succeed; the edits of `later` are made after them. */
  readonly before?: readonly string[];
  readonly later?: Setup['edit'];
}

const CASES = fileURLToPath(new URL('./cases/', import.meta.url));

function words(line: string): readonly string[] {
  return line
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function applyEdits(folder: string, edits: Setup['edit'] = {}): void {
  for (const [file, changes] of Object.entries(edits)) {
    for (const [from, to] of changes) editFile(join(folder, file), from, to);
  }
}

async function prepare(source: string): Promise<string> {
  const file = join(source, 'setup.yaml');
  const setup: Setup = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const folder = setup.empty ? newFolder() : townFolder();
  for (const path of setup.remove ?? []) rmSync(join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(setup.write ?? {})) writeDeep(join(folder, path), text);
  if (existsSync(join(source, 'catalog'))) {
    cpSync(join(source, 'catalog'), join(folder, 'catalog'), { recursive: true });
  }
  applyEdits(folder, setup.edit);
  for (const line of setup.before ?? []) {
    const { exitCode, stderr } = await runIn(folder, words(line));
    if (exitCode !== 0) throw new Error(`${line} ended with ${exitCode}: ${stderr}`);
  }
  applyEdits(folder, setup.later);
  return folder;
}

function distState(before: object, after: object): string {
  if (Object.keys(after).length === 0) return '没有';
  return JSON.stringify(before) === JSON.stringify(after) ? '保持原样' : '换成了新的';
}

function document(
  command: string,
  { stdout, stderr, exitCode }: Outcome,
  dist: string,
  folder: string,
): string {
  const normalised = (text: string) =>
    text.replaceAll(folder, '/临时文件夹').replaceAll(readVersion(), '0.0.0');
  const part = (title: string, text: string) =>
    text === ''
      ? [`${title}:没有`, '']
      : [`${title}:`, '', '````', normalised(text).replace(/\n$/u, ''), '````', ''];
  return [
    '```sh',
    `kuaiban ${command}`.trim(),
    '```',
    '',
    ...part('标准输出', stdout),
    ...part('标准错误', stderr),
    `退出码:${exitCode} · dist:${dist}`,
    '',
  ].join('\n');
}

afterAll(removeFolders);

test.each(readdirSync(CASES).sort())('%s', async (name) => {
  const source = join(CASES, name);
  const folder = await prepare(source);
  const command = readFileSync(join(source, 'cmd'), 'utf8').trim();
  const before = treeOf(join(folder, 'dist'));
  const outcome = await runIn(folder, words(command));
  const text = document(command, outcome, distState(before, treeOf(join(folder, 'dist'))), folder);
  const expected = join(source, 'expected.md');
  if (process.env.UPDATE_CASES === '1') writeFileSync(expected, text);
  expect(text).toBe(readFileSync(expected, 'utf8'));
});
