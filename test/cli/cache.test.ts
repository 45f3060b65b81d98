import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkTown } from '../support/check-town.js';
import { runIn } from './run.js';
import { editFile, PROJECT, removeFolders, TODAY, townFolder } from './town-folder.js';

afterAll(removeFolders);

const ARGS = ['validate', '--today', TODAY];
const ITEM = 'catalog/items/shi-ye-deng-ji.yaml';
const CACHE = '.kuaiban/cache/catalog-validate.cache';

describe('what was found before', () => {
  it('is said again while nothing has changed, frames included', async () => {
    const folder = townFolder();
    editFile(join(folder, ITEM), '全程网办: 是', '全程网办: 似');
    const first = await runIn(folder, ARGS);
    expect(first.exitCode).toBe(1);
    const kept = readFileSync(join(folder, CACHE), 'utf8');
    expect(await runIn(folder, ARGS)).toEqual(first);
    expect(readFileSync(join(folder, CACHE), 'utf8')).toBe(kept);
    expect((await runIn(folder, [...ARGS, '--no-cache'])).stdout).toBe(first.stdout);
  });

  it('is forgotten when a file, the list of files or the day is another', async () => {
    const folder = townFolder();
    const sound = await runIn(folder, ARGS);
    expect(sound.exitCode).toBe(0);
    editFile(join(folder, ITEM), '到现场次数: 0', '到现场次数: 2');
    expect((await runIn(folder, ARGS)).stdout).toContain('F004');
    editFile(join(folder, ITEM), '到现场次数: 2', '到现场次数: 0');
    expect(await runIn(folder, ARGS)).toEqual(sound);
    writeFileSync(join(folder, 'catalog/items/shi-ye.yml'), '');
    expect((await runIn(folder, ARGS)).stdout).toContain('S009');
    rmSync(join(folder, 'catalog/items/shi-ye.yml'));
    expect((await runIn(folder, ['validate', '--today', '2020-01-01'])).exitCode).toBe(1);
  });

  it('is not believed when it was altered, and is not missed when it cannot be kept', async () => {
    const folder = townFolder();
    const sound = await runIn(folder, ARGS);
    const path = join(folder, CACHE);
    const kept = readFileSync(path, 'utf8');
    for (const altered of [
      kept.replace('"diagnostics":[]', '"diagnostics":[1]'),
      kept.slice(0, -9),
      '',
      '{}',
    ]) {
      writeFileSync(path, altered);
      expect(await runIn(folder, ARGS)).toEqual(sound);
      expect(readFileSync(path, 'utf8')).toBe(kept);
    }
    rmSync(join(folder, '.kuaiban'), { recursive: true });
    writeFileSync(join(folder, '.kuaiban'), 'a file in the way');
    expect(await runIn(folder, ARGS)).toEqual(sound);
  });

  it('is neither read nor kept with --no-cache', async () => {
    const folder = townFolder();
    await runIn(folder, [...ARGS, '--no-cache']);
    expect(existsSync(join(folder, '.kuaiban'))).toBe(false);
  });
});

describe('the built program', () => {
  it('finds with its compiled schemas what the schemas say', async () => {
    const bad = [
      ['办件类型: 即办件', '办件类型: 即时件'],
      ['到现场次数: 0', '到现场次数: 十'],
      ['责任处室: ', '责任科室: '],
      ['承诺办结时限: ', '承诺办结时限: 大约'],
    ] as const;
    const folder = townFolder();
    for (const [from, to] of bad) editFile(join(folder, ITEM), from, to);
    const whole = readFileSync(join(folder, ITEM), 'utf8');
    const { diagnostics } = await checkTown({ file: 'items/shi-ye-deng-ji.yaml', whole });
    expect(diagnostics.length).toBeGreaterThanOrEqual(bad.length);

    const program = join(PROJECT, 'bin/kuaiban.js');
    const args = [program, ...ARGS, '--no-cache', '--format', 'json', '--fail-on', 'never'];
    const report = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
    const plain = diagnostics.map(({ edits: _, ...one }) => one);
    expect(report.diagnostics).toEqual(JSON.parse(JSON.stringify(plain)));
  });
});
