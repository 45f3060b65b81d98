import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { git, townRepository } from './git-folder.js';
import { runIn } from './run.js';
import { editFile, newFolder, removeFolders, townFolder } from './town-folder.js';

afterAll(removeFolders);

const ITEM = 'items/shi-ye-deng-ji.yaml';
const HALL = 'places/shi-zheng-wu-da-ting.yaml';

/** A commit of a moment, with a tag: late in the evening of UTC is the next day in Shanghai. */
function release(folder: string, tag: string, moment: string): void {
  git(folder, 'add', '--all');
  execFileSync(
    'git',
    [
      '-c',
      'user.name=编辑',
      '-c',
      'user.email=editor@example.com',
      'commit',
      '--quiet',
      '--allow-empty',
      '--message',
      tag,
    ],
    {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment },
      stdio: 'pipe',
    },
  );
  git(folder, 'tag', tag);
}

/** The town with three tags: the promise gets shorter, then the hall's telephone another. */
function taggedTown(): string {
  const folder = townRepository();
  const catalog = join(folder, 'catalog');
  editFile(join(catalog, ITEM), '承诺办结时限: 30分钟', '承诺办结时限: 1个工作日');
  release(folder, 'v1', '2026-08-01T03:00:00Z');
  editFile(join(catalog, ITEM), '承诺办结时限: 1个工作日', '承诺办结时限: 30分钟');
  release(folder, 'v2', '2026-09-11T20:00:00Z');
  editFile(join(catalog, HALL), '电话: 0399-80012300', '电话: 0399-80012310');
  release(folder, 'v10', '2026-10-12T03:00:00Z');
  return folder;
}

const changesIn = (folder: string) => join(folder, 'catalog/changes');

function entriesIn(folder: string, file: string): readonly Readonly<Record<string, unknown>>[] {
  return (parse(readFileSync(join(changesIn(folder), file), 'utf8')) as { 调整: [] }).调整;
}

describe('changelog', () => {
  it('tells from tag to tag what citizens should know, once, and the files are sound', async () => {
    const folder = taggedTown();
    const first = await runIn(folder, ['changelog']);
    expect([first.stderr, first.exitCode]).toEqual(['', 0]);
    expect(first.stdout).toContain('比较了 3 个标签（v1 到 v10）：写了 ');
    expect(readdirSync(changesIn(folder))).toEqual(['2026-09.yaml', '2026-10.yaml']);
    expect(entriesIn(folder, '2026-09.yaml')).toContainEqual(
      expect.objectContaining({
        日期: '2026-09-12',
        版本: 'v2',
        类别: '减轻',
        标识: 'shi-ye-deng-ji',
        名称: '失业登记',
      }),
    );
    expect(entriesIn(folder, '2026-10.yaml')).toContainEqual(
      expect.objectContaining({ 日期: '2026-10-12', 版本: 'v10', 类别: '须知', 种类: '办事大厅' }),
    );
    const second = await runIn(folder, ['changelog']);
    expect(second.stdout).toMatch(/写了 0 件，以前写过的 \d+ 件。没有新的。\n$/u);
    expect((await runIn(folder, ['validate'])).stdout).not.toContain('changes/');
  });

  it('--dry-run shows it and writes nothing', async () => {
    const folder = taggedTown();
    const { stdout, exitCode } = await runIn(folder, ['changelog', '--dry-run']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('catalog/changes/2026-09.yaml（新文件 ');
    expect(stdout).toMatch(/ {2}2026-09-12 v2 失业登记（更方便了）：/u);
    expect(stdout).toContain('现在只是看看');
    expect(existsSync(changesIn(folder))).toBe(false);
  });

  it('--since and --tags choose what is looked at', async () => {
    const folder = taggedTown();
    git(folder, 'tag', 'lin-shi', 'v2');
    await runIn(folder, ['changelog', '--since', 'v2', '--quiet', '--tags', 'v*']);
    expect(readdirSync(changesIn(folder))).toEqual(['2026-10.yaml']);
    const unknown = await runIn(folder, ['changelog', '--since', 'v3']);
    expect([unknown.exitCode, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('“v3”');
    const last = await runIn(folder, ['changelog', '--since', 'v10']);
    expect([last.exitCode, last.stdout]).toEqual([0, expect.stringContaining('“v10”以后还没有别的标签')]);
  });

  it('keeps comments and edited words of files that are there', async () => {
    const folder = taggedTown();
    await runIn(folder, ['changelog', '--since', 'v1', '--quiet']);
    const file = join(changesIn(folder), '2026-09.yaml');
    const edited = readFileSync(file, 'utf8').replace(/内容: .*/u, '内容: 一刻钟就能办好。 # 处里改的');
    writeFileSync(file, `# 九月\n${edited}`);
    await runIn(folder, ['changelog', '--quiet']);
    expect(readFileSync(file, 'utf8')).toBe(`# 九月\n${edited}`);
  });

  it('says how to begin where there is no tag, or only one', async () => {
    const folder = townRepository();
    const none = await runIn(folder, ['changelog']);
    expect([none.exitCode, none.stdout]).toEqual([0, expect.stringContaining('例如 git tag 2026.11')]);
    git(folder, 'tag', 'v1');
    const one = await runIn(folder, ['changelog']);
    expect([one.exitCode, one.stdout]).toEqual([0, expect.stringContaining('只有一个标签“v1”')]);
  });

  it('goes by history, whatever the clock of a colleague says', async () => {
    const folder = townRepository();
    const limit = (from: string, to: string) =>
      editFile(
        join(folder, 'catalog/items/shi-ye-deng-ji.yaml'),
        `承诺办结时限: ${from}`,
        `承诺办结时限: ${to}`,
      );
    limit('30分钟', '20分钟');
    release(folder, 'v1', '2026-10-20T12:00:00+08:00');
    limit('20分钟', '10分钟');
    release(folder, 'v2', '2026-10-10T12:00:00+08:00');
    const { stdout } = await runIn(folder, ['changelog', '--dry-run']);
    expect(stdout).toContain('缩短到 10 分钟');
    expect(stdout).not.toContain('延长');
  });

  it('outside a repository ends with 2 and a remedy', async () => {
    const { stdout, stderr, exitCode } = await runIn(townFolder(), ['changelog']);
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain('不在 Git 仓库里');
  });

  it('leaves a broken file and a folder that leads elsewhere alone', async () => {
    const folder = taggedTown();
    mkdirSync(changesIn(folder));
    writeFileSync(join(changesIn(folder), '2026-09.yaml'), '调整: []\n');
    const broken = await runIn(folder, ['changelog']);
    expect([broken.exitCode, broken.stderr]).toEqual([2, expect.stringContaining('2026-09.yaml」有错误')]);
    const other = taggedTown();
    symlinkSync(newFolder(), changesIn(other));
    const outside = await runIn(other, ['changelog']);
    expect([outside.exitCode, outside.stderr]).toEqual([2, expect.stringContaining('链接')]);
  });
});
