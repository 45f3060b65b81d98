import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runIn } from '../cli/run.js';
import { editFile, newFolder, removeFolders, TODAY, townFolder } from '../cli/town-folder.js';
import { leftovers, treeOf } from '../cli/tree.js';

const BUILD = ['build', '--quiet', '--today', TODAY];

afterAll(removeFolders);

const run = (tool: string, ...args: readonly string[]) => spawnSync(tool, args, { encoding: 'utf8' });

/** A small file system of its own, which only root may make. */
function smallDisk(): string {
  const disk = join(newFolder(), 'disk');
  mkdirSync(disk);
  const { status, stderr } = run('mount', '-t', 'tmpfs', '-o', 'size=2m', 'kuaiban-test', disk);
  if (status !== 0) throw new Error(`run this test as root, so that it may mount a small disk: ${stderr}`);
  return disk;
}

test('a disk that is really full (a tmpfs of 2 MB): one line, exit 2, the old dist whole', async () => {
  const disk = smallDisk();
  try {
    const folder = townFolder();
    cpSync(join(folder, 'catalog'), join(disk, 'catalog'), { recursive: true });
    const first = await runIn(disk, BUILD);
    expect(first).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    const before = treeOf(join(disk, 'dist'));
    editFile(join(disk, 'catalog/catalog.yaml'), '示例市', '样例市');
    for (const left of [0, 1, 4, 12]) {
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'filler'), new Uint8Array((bavail - left) * bsize));
      const full = await runIn(disk, BUILD);
      expect(full).toMatchObject({ exitCode: 2, stdout: '' });
      expect(full.stderr).toMatch(/^写不进「.+\/dist」：磁盘已满；.+。\n$/u);
      expect(treeOf(join(disk, 'dist'))).toEqual(before);
      rmSync(join(disk, 'filler'));
      expect(leftovers(disk)).toEqual([]);
    }
    expect(await runIn(disk, BUILD)).toMatchObject({ exitCode: 0 });
    expect(treeOf(join(disk, 'dist'))).not.toEqual(before);
  } finally {
    run('umount', disk);
  }
});
