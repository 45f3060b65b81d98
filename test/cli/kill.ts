import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runIn } from './run.js';
import { editFile, newFolder, PROJECT, TODAY, townFolder } from './town-folder.js';
import { leftovers, promisedTree, treeOf } from './tree.js';

const PROGRAM = join(PROJECT, 'bin/kuaiban.js');
const PRELOAD = join(PROJECT, 'test/cli/disk-preload.js');
const BUILD = ['build', '--quiet', '--today', TODAY];

/** Two published states of a catalogue that differ in one promise, and a folder that is about to go from one to the other. */
export interface Upgrade {
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** A new folder with the old `dist` and the changed catalogue; `isFirst`: without a `dist`. */
  start(isFirst?: boolean): string;
}

/** Runs the real program. `killAfter` in milliseconds. */
export function runProgram(
  cwd: string,
  args: readonly string[],
  { env = {}, killAfter }: { env?: Record<string, string>; killAfter?: number } = {},
): Promise<{
  readonly signal: string | null;
  readonly exitCode: number | null;
  readonly milliseconds: number;
}> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const imports = Object.keys(env).length === 0 ? [] : ['--import', PRELOAD];
    const child = spawn(process.execPath, [...imports, PROGRAM, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ signal, exitCode, milliseconds: performance.now() - begin });
    });
  });
}

export function build(cwd: string, options?: Parameters<typeof runProgram>[2]) {
  return runProgram(cwd, BUILD, options);
}

/** The town without what no page shows: a build is done sooner. */
function smallTown(): string {
  const folder = townFolder();
  for (const path of ['bundles', 'lists', 'plan.yaml'])
    rmSync(join(folder, 'catalog', path), { recursive: true });
  return folder;
}

async function publish(folder: string): Promise<void> {
  expect(await runIn(folder, BUILD)).toEqual({ stdout: '', stderr: '', exitCode: 0 });
}

export async function makeUpgrade(): Promise<Upgrade> {
  const published = smallTown();
  await publish(published);
  const before = treeOf(join(published, 'dist'));
  const changed = smallTown();
  const item = join(changed, 'catalog/items/lao-wu-pai-qian-xu-ke.yaml');
  editFile(item, '承诺办结时限: 5个工作日', '承诺办结时限: 4个工作日');
  editFile(item, '    时限: 5个工作日\n    计入时限: 是', '    时限: 4个工作日\n    计入时限: 是');
  await publish(changed);
  const after = treeOf(join(changed, 'dist'));
  expect(after).not.toEqual(before);
  return {
    before,
    after,
    start(isFirst = false) {
      const folder = newFolder();
      cpSync(join(changed, 'catalog'), join(folder, 'catalog'), { recursive: true });
      if (!isFirst) cpSync(join(published, 'dist'), join(folder, 'dist'), { recursive: true });
      return folder;
    },
  };
}

/** Every change of the disk that the build of an upgrade makes, in order, as `rename /path`. */
export async function traceOf(folder: string): Promise<readonly string[]> {
  const trace = join(newFolder(), 'trace');
  const { exitCode } = await build(folder, { env: { TRACE_TO: trace } });
  expect(exitCode).toBe(0);
  return readFileSync(trace, 'utf8').trim().split('\n');
}

/** After a kill and the next command: the old folder or the new one, whole, and nothing beside it. */
export async function expectWhole(
  folder: string,
  { before, after }: Upgrade,
  isFirst = false,
): Promise<'old' | 'new'> {
  const next = await runIn(folder, ['validate', '--quiet', '--today', TODAY]);
  expect(next).toEqual({ stdout: '', stderr: '', exitCode: 0 });
  expect(leftovers(folder)).toEqual([]);
  const dist = join(folder, 'dist');
  if (isFirst && !existsSync(dist)) return 'old';
  const tree = treeOf(dist);
  const isNew = tree['manifest.json'] === after['manifest.json'];
  expect(tree).toEqual(isNew || isFirst ? after : before);
  const { 'manifest.json': _, ...listed } = tree;
  expect(promisedTree(dist)).toEqual(listed);
  return isNew ? 'new' : 'old';
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
