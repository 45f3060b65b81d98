import { spawn } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { runIn } from './run.js';
import { editFile, newFolder, PROJECT, removeFolders, TODAY, townFolder } from './town-folder.js';

const ITEM = 'catalog/items/lao-wu-pai-qian-xu-ke.yaml';
const OWN = '0399-80019001';
/** The phone of its own consultation desk: F010. */
const SAME = '0399-80012601';
const WAITING = '正在等文件保存';
const PATIENCE = 20_000;

interface Watching {
  readonly folder: string;
  /** What the next check says, once the program waits again. */
  nextCheck(): Promise<string>;
  /** Checks that were made so far. */
  checks(): number;
  interrupt(signal?: NodeJS.Signals): Promise<number | null>;
}

const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});
afterAll(removeFolders);

function startWatching(folder: string = townFolder(), env: NodeJS.ProcessEnv = {}): Watching {
  const program = join(PROJECT, 'bin/kuaiban.js');
  const child = spawn(process.execPath, [program, 'validate', '--watch', '--today', TODAY], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(() => child.kill('SIGKILL'));
  let said = '';
  let seen = 0;
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    said += stripVTControlCharacters(chunk.toString());
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const parts = () => said.split(WAITING);
  return {
    folder,
    checks: () => parts().length - 1,
    nextCheck: () =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`nothing more was said: ${said}`)), PATIENCE);
        const listener = () => {
          if (parts().length - 1 <= seen) return;
          clearTimeout(timer);
          listeners.delete(listener);
          resolve(parts()[seen++] ?? '');
        };
        listeners.add(listener);
        listener();
      }),
    interrupt: (signal = 'SIGINT') =>
      new Promise((resolve) => {
        child.once('close', resolve);
        child.kill(signal);
      }),
  };
}

describe('validate --watch', () => {
  it('shows what a save brings and takes away, with the time, until Ctrl+C', async () => {
    const program = startWatching();
    const item = join(program.folder, ITEM);
    expect(await program.nextCheck()).toMatch(/^\d{2}:\d{2}:\d{2} 检查\n\n没有发现问题/u);
    editFile(item, OWN, SAME);
    expect(await program.nextCheck()).toContain('F010');
    editFile(item, SAME, OWN);
    expect(await program.nextCheck()).not.toContain('F010');
    expect(await program.interrupt()).toBe(130);
  }, 60_000);

  it('goes on after what stops other commands, and finds a folder that comes back', async () => {
    const program = startWatching();
    const settings = join(program.folder, 'catalog/catalog.yaml');
    await program.nextCheck();
    const text = readFileSync(settings, 'utf8');
    rmSync(settings);
    expect(await program.nextCheck()).toContain('目录里没有 catalog.yaml');
    writeFileSync(settings, text);
    expect(await program.nextCheck()).toContain('没有发现问题');
    const catalogue = join(program.folder, 'catalog');
    const aside = join(newFolder(), 'catalog');
    cpSync(catalogue, aside, { recursive: true });
    rmSync(catalogue, { recursive: true });
    expect(await program.nextCheck()).toContain('不存在');
    cpSync(aside, catalogue, { recursive: true });
    expect(await program.nextCheck()).toContain('没有发现问题');
    expect(await program.interrupt('SIGTERM')).toBe(143);
  }, 60_000);

  it('sees editors that write a new file and rename it, once for a burst', async () => {
    const program = startWatching();
    const item = join(program.folder, ITEM);
    await program.nextCheck();
    const text = readFileSync(item, 'utf8').replace(OWN, SAME);
    renameSync(item, `${item}~`);
    writeFileSync(`${item}.tmp`, text);
    renameSync(`${item}.tmp`, item);
    rmSync(`${item}~`);
    expect(await program.nextCheck()).toContain('F010');
    writeFileSync(join(program.folder, 'catalog/items/.lao-wu.yaml.swp'), 'x');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(program.checks()).toBe(2);
  }, 60_000);

  it.each([
    [['--format', 'json'], '--watch 是给人看的'],
    [['--write-baseline'], '不能一起用'],
    [['--catalog', 'mei-you'], '不存在'],
  ])('refuses %j', async (words, reason) => {
    const { stdout, stderr, exitCode } = await runIn(townFolder(), ['validate', '--watch', ...words]);
    expect(stderr).toContain(reason);
    expect([stdout, exitCode]).toEqual(['', 2]);
  });
});
