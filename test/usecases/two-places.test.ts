import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { runIn } from '../cli/run.js';
import { removeFolders, TODAY, townFolder } from '../cli/town-folder.js';
import { promisedTree, treeOf } from '../cli/tree.js';

const ZONE = process.env.TZ;
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});
afterAll(removeFolders);

test('two builds in different folders, years and time zones are byte-identical', async () => {
  const trees = [];
  for (const [zone, now] of [
    ['America/St_Johns', '2026-11-01T00:30:00Z'],
    ['Pacific/Kiritimati', '2031-03-04T23:59:59Z'],
  ] as const) {
    process.env.TZ = zone;
    const folder = townFolder();
    const outcome = await runIn(folder, ['build', '--quiet', '--today', TODAY], { now: new Date(now) });
    expect(outcome).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    trees.push(treeOf(join(folder, 'dist')));
  }
  expect(Object.keys(trees[0] ?? {}).length).toBeGreaterThan(30);
  expect(trees[1]).toEqual(trees[0]);
});

test('a second build in place touches no file', async () => {
  const folder = townFolder();
  const dist = join(folder, 'dist');
  const marks = () =>
    Object.keys(treeOf(dist)).map((path) => {
      const { ino, mtimeMs, ctimeMs } = statSync(join(dist, path));
      return { path, ino, mtimeMs, ctimeMs };
    });
  await runIn(folder, ['build', '--quiet', '--today', TODAY]);
  const before = marks();
  expect(before.length).toBeGreaterThan(30);
  await runIn(folder, ['build', '--quiet', '--today', TODAY]);
  expect(marks()).toEqual(before);
  const { 'manifest.json': _, ...others } = treeOf(dist);
  expect(promisedTree(dist)).toEqual(others);
});

test('without --today it is the day in Shanghai that counts', async () => {
  const folder = townFolder();
  const built = async (now: string) => {
    const { stdout } = await runIn(folder, ['build', '--format', 'json'], { now: new Date(now) });
    return JSON.parse(stdout).build;
  };
  const item = join(folder, 'catalog/items/lao-wu-pai-qian-xu-ke.yaml');
  writeFileSync(item, `${readFileSync(item, 'utf8')}生效日期: 2027-01-01\n`);
  // Beijing is eight hours ahead.
  expect(await built('2026-12-31T15:59:59Z')).toMatchObject({ guides: 2 });
  expect(await built('2026-12-31T16:00:00Z')).toMatchObject({ guides: 3 });
});
