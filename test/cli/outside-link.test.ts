import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runIn } from './run.js';
import { newFolder, removeFolders, townFolder } from './town-folder.js';

afterAll(removeFolders);

test('a link out of the catalogue shows nothing of what it leads to', async () => {
  const folder = townFolder();
  const secret = join(newFolder(), 'secret.txt');
  writeFileSync(secret, '口令: 不可外传\n');
  symlinkSync(secret, join(folder, 'catalog/laws/kou-ling.yaml'));
  const { stdout, exitCode } = await runIn(folder, ['validate']);
  expect(stdout).toContain('laws/kou-ling.yaml');
  expect(stdout).not.toContain('不可外传');
  expect(exitCode).toBe(1);
});

test('a pipe among the definitions is a finding, not a wait', async () => {
  const folder = townFolder();
  execFileSync('mkfifo', [join(folder, 'catalog/laws/guan-dao.yaml')]);
  const { stdout, exitCode } = await runIn(folder, ['validate']);
  expect(stdout).toContain('laws/guan-dao.yaml');
  expect(exitCode).toBe(1);
});
