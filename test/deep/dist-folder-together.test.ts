import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { recoverDist } from '../../src/adapters/dist-folder.js';
import { editFile, newFolder, PROJECT, removeFolders, TODAY, townFolder } from '../cli/town-folder.js';
import { leftovers, promisedTree, treeOf } from '../cli/tree.js';

afterAll(removeFolders);

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(cwd: string, args: readonly string[], killAfter?: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd });
    const out = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      out.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      out.stderr += chunk;
    });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.once('error', reject);
    child.once('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, ...out });
    });
  });
}

function expectWhole(dist: string): void {
  const { 'manifest.json': _, ...listed } = treeOf(dist);
  expect(Object.keys(listed).length).toBeGreaterThan(5);
  expect(promisedTree(dist)).toEqual(listed);
}

test('processes that update one folder again and again, some killed in between, leave it whole', async () => {
  const parent = newFolder();
  const dist = join(parent, 'dist');
  const loop = join(PROJECT, 'test/adapters/update-loop.js');
  const milliseconds = 5000;
  const lives = ['甲', '乙', '丙'].map((name) => run(parent, [loop, dist, name, String(milliseconds)]));
  const killed: Promise<Ended>[] = [];
  for (let moment = 300; moment < milliseconds; moment += 400) {
    killed.push(
      new Promise((resolve) => {
        setTimeout(() => resolve(run(parent, [loop, dist, '丁', String(milliseconds)], 350)), moment);
      }),
    );
  }
  const ended = await Promise.all(lives);
  const counts = ended.map(({ stdout, ...rest }) => {
    expect(rest).toEqual({ exitCode: 0, stderr: '' });
    return JSON.parse(stdout) as { readonly done: number; readonly refused: number };
  });
  for (const { stderr } of await Promise.all(killed)) expect(stderr).toBe('');
  for (const { done, refused } of counts) expect(Math.min(done, refused)).toBeGreaterThan(5);
  await recoverDist(dist);
  expectWhole(dist);
  expect(leftovers(parent)).toEqual([]);
});

test('builds of different catalogues into one folder at once: each is done or refused in one line', async () => {
  const parent = newFolder();
  const program = join(PROJECT, 'bin/kuaiban.js');
  const end = performance.now() + 6000;
  const again = async (name: string): Promise<readonly Ended[]> => {
    const catalogue = join(townFolder(), 'catalog');
    editFile(join(catalogue, 'catalog.yaml'), '示例市', name);
    const ended: Ended[] = [];
    while (performance.now() < end) {
      const args = ['build', '--quiet', '--today', TODAY, '--catalog', catalogue, '--out', 'dist'];
      ended.push(await run(parent, [program, ...args]));
    }
    return ended;
  };
  const all = (await Promise.all(['甲市', '乙市', '丙市', '丁市'].map(again))).flat();
  expect(all.filter(({ exitCode }) => exitCode === 0).length).toBeGreaterThan(0);
  for (const { exitCode, stdout, stderr } of all) {
    expect(stdout).toBe('');
    if (exitCode === 0) expect(stderr).toBe('');
    else {
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^另一个快办程序(（进程 \d+）)?正在写「.+\/dist」；等它结束以后再试；.+。\n$/u);
    }
  }
  expectWhole(join(parent, 'dist'));
  expect(leftovers(parent)).toEqual([]);
});
