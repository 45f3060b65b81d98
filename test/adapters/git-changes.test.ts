import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { changedSince } from '../../src/adapters/git-changes.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { commitAll, git, townRepository } from '../cli/git-folder.js';
import { newFolder, removeFolders, townFolder } from '../cli/town-folder.js';

afterAll(removeFolders);
afterEach(() => vi.unstubAllEnvs());

const changed = async (folder: string, ref: string) =>
  [...(await changedSince(join(folder, 'catalog'), ref))].sort();

describe('what changed since a branch', () => {
  it('is nothing at first', async () => {
    expect(await changed(townRepository(), 'main')).toEqual([]);
  });

  it('is what was committed, staged, edited, added, renamed and deleted, in the catalogue alone', async () => {
    const folder = townRepository();
    const at = (path: string) => join(folder, 'catalog', path);
    git(folder, 'switch', '--quiet', '--create', 'gai-biao');
    appendFileSync(at('plan.yaml'), '# 一\n');
    commitAll(folder, '分工');
    appendFileSync(at('catalog.yaml'), '# 一\n');
    git(folder, 'add', '--all');
    appendFileSync(at('items/shi-ye-deng-ji.yaml'), '# 一\n');
    writeFileSync(at('files/说明 “新”.pdf'), '');
    writeFileSync(at('.kuaiban-baseline.json'), '');
    writeFileSync(join(folder, '别处.yaml'), '');
    renameSync(at('bundles/shi-ye.yaml'), at('bundles/shi-ye-bao-zhang.yaml'));
    rmSync(at('laws/lao-dong-he-tong-fa.yaml'));
    expect(await changed(folder, 'main')).toEqual([
      'bundles/shi-ye-bao-zhang.yaml',
      'bundles/shi-ye.yaml',
      'catalog.yaml',
      'files/说明 “新”.pdf',
      'items/shi-ye-deng-ji.yaml',
      'laws/lao-dong-he-tong-fa.yaml',
      'plan.yaml',
    ]);
  });

  it('does not count what others did on that branch meanwhile', async () => {
    const folder = townRepository();
    git(folder, 'switch', '--quiet', '--create', 'gai-biao');
    appendFileSync(join(folder, 'catalog/plan.yaml'), '# 一\n');
    commitAll(folder, '分工');
    git(folder, 'switch', '--quiet', 'main');
    appendFileSync(join(folder, 'catalog/catalog.yaml'), '# 一\n');
    commitAll(folder, '机构');
    git(folder, 'switch', '--quiet', 'gai-biao');
    expect(await changed(folder, 'main')).toEqual(['plan.yaml']);
    expect(await changed(folder, 'HEAD')).toEqual([]);
    expect(await changed(folder, 'HEAD~1')).toEqual(['plan.yaml']);
  });

  it('leaves out what git is told to ignore', async () => {
    const folder = townRepository();
    writeFileSync(join(folder, '.gitignore'), '*.bak\n');
    writeFileSync(join(folder, 'catalog/items/jiu.bak'), '');
    expect(await changed(folder, 'HEAD')).toEqual([]);
  });

  it('is the same when a hook of git calls, and whatever the settings of the editor', async () => {
    const folder = townRepository();
    appendFileSync(join(folder, 'catalog/plan.yaml'), '# 一\n');
    vi.stubEnv('GIT_DIR', '.git');
    vi.stubEnv('GIT_INDEX_FILE', '.git/index');
    git(folder, '--git-dir', '.git', 'config', 'diff.external', 'false');
    git(folder, '--git-dir', '.git', 'config', 'diff.renames', 'copies');
    expect(await changed(folder, 'HEAD')).toEqual(['plan.yaml']);
  });
});

describe('git cannot tell', () => {
  const refused = async (folder: string, ref = 'HEAD') => {
    const error: unknown = await changed(folder, ref).catch((reason: unknown) => reason);
    if (!(error instanceof UserError)) throw error;
    expect(error.remedy).not.toBe('');
    return error.message;
  };

  it('outside a repository', async () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', '/');
    expect(await refused(townFolder())).toContain('不在 Git 仓库里');
  });

  it('without git', async () => {
    const folder = townRepository();
    vi.stubEnv('PATH', newFolder());
    expect(await refused(folder)).toContain('没有 git');
  });

  it.each(['mei-you', '', '--output=x', 'main:catalog', 'HEAD~9'])('since “%s”', async (ref) => {
    expect(await refused(townRepository(), ref)).toContain(`没有“${ref}”这个分支`);
  });

  it('where only the last commit was fetched', async () => {
    const origin = townRepository();
    appendFileSync(join(origin, 'catalog/plan.yaml'), '# 一\n');
    commitAll(origin, '分工');
    git(origin, 'switch', '--quiet', '--create', 'gai-biao', 'HEAD~1');
    appendFileSync(join(origin, 'catalog/catalog.yaml'), '# 一\n');
    commitAll(origin, '机构');
    const copy = newFolder();
    execFileSync('git', ['clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${origin}`, copy]);
    expect(await refused(copy, 'origin/main')).toContain('找不到共同的起点');
  });

  it('where nothing was committed yet', async () => {
    const folder = townFolder();
    mkdirSync(folder, { recursive: true });
    git(folder, 'init', '--quiet');
    expect(await refused(folder)).toContain('没有“HEAD”');
  });
});
