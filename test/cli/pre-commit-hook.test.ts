import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runIn } from './run.js';
import { editFile, newFolder, PROJECT, removeFolders } from './town-folder.js';

afterAll(removeFolders);

/** The hook that `init` writes, as git runs it before a commit. */
function commit(folder: string) {
  // Only node and the system's own tools: a kuaiban of this machine must not help.
  const env = { PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(':') };
  const { status, stdout, stderr } = spawnSync(join(folder, '.githooks/pre-commit'), {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('lets a sound catalogue pass, stops one with an error, and does not stand in the way of who has no program', async () => {
  const folder = newFolder();
  await runIn(folder, ['init']);
  const without = commit(folder);
  expect(without.status).toBe(0);
  expect(without.stderr).toContain('没有检查就提交了');

  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(PROJECT, 'bin/kuaiban.js'), join(folder, 'node_modules/.bin/kuaiban'));
  expect(commit(folder)).toEqual({ status: 0, stdout: '', stderr: '' });

  const item = join(folder, 'catalog/items/shi-ye-bao-xian-jin-shen-ling.yaml');
  editFile(item, '承诺办结时限: 5个工作日', '承诺办结时限: 50个工作日');
  const stopped = commit(folder);
  expect(stopped.status).toBe(1);
  expect(stopped.stdout).toContain('F002');
  expect(stopped.stderr).toContain('没有提交');
});
