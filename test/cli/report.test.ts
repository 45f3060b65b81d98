import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Comparison } from '../../src/documents/report-content.js';
import type { TargetReport } from '../../src/targets/target-report.js';
import { elementsOf, visibleText } from '../channels/html.js';
import { commitAll, git, townRepository } from './git-folder.js';
import { runIn } from './run.js';
import { editFile, newFolder, PROJECT, removeFolders, townFolder } from './town-folder.js';

const ITEM = 'catalog/items/shi-ye-deng-ji.yaml';

beforeEach(() => vi.stubEnv('GIT_COMMITTER_DATE', '2026-10-20T23:30:00+08:00'));
afterEach(() => vi.unstubAllEnvs());
afterAll(removeFolders);

interface Json {
  readonly summary: { readonly errors: number };
  readonly targets: TargetReport;
  readonly completeness: { readonly total: { readonly score: number } };
  readonly compare?: Comparison;
  readonly diagnostics: readonly { readonly code: string }[];
}

async function json(folder: string, ...words: readonly string[]): Promise<Json> {
  const { stdout, stderr } = await runIn(folder, ['report', '--format', 'json', ...words]);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const textOf = ({ measures }: Pick<TargetReport, 'measures'>, key: string) =>
  measures.find((measure) => measure.key === key)?.text;

/** 失业登记 cannot be done online any more. */
function takeOffline(folder: string): void {
  editFile(join(folder, ITEM), '全程网办: 是', '全程网办: 否');
  editFile(join(folder, ITEM), '到现场次数: 0', '到现场次数: 1');
}

describe('the figures', () => {
  it('are the same in the json, in the page and in the workbook', async () => {
    const folder = townRepository();
    takeOffline(folder);
    const { targets, compare, completeness } = await json(folder, '--compare', 'HEAD');
    const { stdout: page } = await runIn(folder, ['report', '--format', 'html', '--compare', 'HEAD']);
    const out = ['--format', 'xlsx', '--out', 'mu-biao.xlsx', '--compare', 'HEAD'];
    await runIn(folder, ['report', ...out]);
    const book = read(readFileSync(join(folder, 'mu-biao.xlsx')));
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.目标 ?? {});
    const text = visibleText(page);
    expect(rows).toHaveLength(targets.measures.length);
    for (const [index, measure] of targets.measures.entries()) {
      const change = compare?.measures.find(({ key }) => key === measure.key);
      expect(rows[index]).toMatchObject({
        指标: measure.name,
        显示: measure.text,
        上次: change?.before?.text,
      });
      expect(rows[index]?.现在).toBe(measure.value ?? undefined);
      expect(text).toContain(measure.text);
    }
    expect(text).toContain(`总分 ${completeness.total.score}`);
    expect(elementsOf(page).filter(({ tagName }) => tagName === 'svg').length).toBeGreaterThan(3);
  });

  it('stand beside what the json had before', async () => {
    const report = await json(townFolder());
    expect(Object.keys(report)).toEqual([
      'tool',
      'command',
      'summary',
      'completeness',
      'targets',
      'diagnostics',
    ]);
    expect(report.targets.today).toBe('2026-11-01');
    expect(report.diagnostics).toHaveLength(report.summary.errors);
  });

  it('end with 1 where the catalogue has errors, in every format', async () => {
    const folder = townFolder();
    editFile(join(folder, ITEM), '办件类型: 即办件', '办件类型: 即时件');
    for (const format of ['human', 'json', 'html', 'xlsx']) {
      const { exitCode } = await runIn(folder, ['report', '--format', format]);
      expect([format, exitCode]).toEqual([format, 1]);
      const never = await runIn(folder, ['report', '--format', format, '--fail-on', 'never']);
      expect([format, never.exitCode]).toEqual([format, 0]);
    }
  });
});

describe('a workbook', () => {
  const program = (folder: string, ...words: readonly string[]) =>
    spawnSync(
      process.execPath,
      [join(PROJECT, 'bin/kuaiban.js'), 'report', '--today', '2026-11-01', ...words],
      {
        cwd: folder,
        maxBuffer: 2 ** 26,
      },
    );

  it('goes into its file and through a pipe, byte for byte the same each time', () => {
    const folder = townFolder();
    const piped = program(folder, '--format', 'xlsx');
    expect(piped.stderr.toString()).toBe('');
    expect(read(piped.stdout).SheetNames).toContain('明细');
    const filed = program(folder, '--format', 'xlsx', '--out', '目标.xlsx');
    expect([filed.status, filed.stdout.length, filed.stderr.toString()]).toEqual([
      0,
      0,
      '结果写在「目标.xlsx」。\n',
    ]);
    expect(Buffer.compare(readFileSync(join(folder, '目标.xlsx')), piped.stdout)).toBe(0);
  });

  it('is not shown in a terminal, and leaves no file behind where it fails', async () => {
    const folder = townFolder();
    const stdout = { isTerminal: true, write: () => expect.unreachable() };
    const { exitCode, stderr } = await runIn(folder, ['report', '--format', 'xlsx'], { stdout });
    expect([exitCode, stderr]).toEqual([
      2,
      'Excel 表格文件不能显示在这里；用 --out 写进文件，例如 --out 目标完成情况.xlsx。\n',
    ]);
    rmSync(join(folder, 'catalog/catalog.yaml'));
    await runIn(folder, ['report', '--format', 'xlsx', '--out', 'mu-biao.xlsx']);
    expect(existsSync(join(folder, 'mu-biao.xlsx'))).toBe(false);
  });
});

describe('--compare', () => {
  it('takes a commit as its day had it', async () => {
    const folder = townRepository();
    git(folder, 'tag', '十月月报');
    takeOffline(folder);
    const { targets, compare } = await json(folder, '--compare', '十月月报');
    expect(compare).toMatchObject({
      with: '十月月报',
      commit: git(folder, 'rev-parse', 'HEAD').trim(),
      today: '2026-10-20',
      unread: 0,
    });
    const online = compare?.measures.find(({ key }) => key === 'online');
    expect(online?.before?.text).toMatch(/^[1-9]/u);
    expect([online?.after?.text, textOf(targets, 'online')]).toEqual(['0%', '0%']);
    expect(online?.moves.map(({ name, turn }) => [name, turn])).toEqual([['失业登记', 'entered']]);
  });

  it('counts the earlier version on no day that is still to come, or on the day that is asked for', async () => {
    const folder = townRepository();
    const dayOf = async (...words: readonly string[]) =>
      (await json(folder, '--compare', 'HEAD', ...words)).compare?.today;
    expect(await dayOf('--today', '2026-09-01')).toBe('2026-09-01');
    expect(await dayOf('--compare-today', '2026年9月30日')).toBe('2026-09-30');
  });

  it('takes a folder, counted on the same day', async () => {
    const folder = townFolder();
    cpSync(join(folder, 'catalog'), join(folder, '九月'), { recursive: true });
    takeOffline(folder);
    for (const word of ['./九月', join(folder, '九月')]) {
      const { compare } = await json(folder, '--compare', word);
      expect(compare).toMatchObject({ with: word, commit: null, today: '2026-11-01' });
      const online = compare?.measures.find(({ key }) => key === 'online');
      expect(online?.before?.text).toMatch(/^[1-9]/u);
      expect(online?.after?.text).toBe('0%');
    }
  });

  it('takes a word for what git knows by it, for a folder only where git knows nothing', async () => {
    const folder = townRepository();
    cpSync(join(folder, 'catalog'), join(folder, 'jiu'), { recursive: true });
    expect((await json(folder, '--compare', 'jiu')).compare?.commit).toBeNull();
    git(folder, 'tag', 'jiu');
    expect((await json(folder, '--compare', 'jiu')).compare?.commit).not.toBeNull();
    expect((await json(folder, '--compare', './jiu')).compare?.commit).toBeNull();
    const outside = townFolder();
    cpSync(join(outside, 'catalog'), join(outside, 'jiu'), { recursive: true });
    expect((await json(outside, '--compare', 'jiu')).compare?.commit).toBeNull();
  });

  it('says how much of the earlier version cannot be read', async () => {
    const folder = townRepository();
    const text = readFileSync(join(folder, ITEM), 'utf8');
    writeFileSync(join(folder, ITEM), '事项名称: [失业登记\n');
    commitAll(folder, '坏了');
    writeFileSync(join(folder, ITEM), text);
    expect((await json(folder, '--compare', 'HEAD')).compare).toMatchObject({ unread: 1 });
    const { stdout } = await runIn(folder, ['report', '--compare', 'HEAD']);
    expect(stdout).toContain('“HEAD”里有 1 个文件按现在的规则读不出来，没有计入。');
  });

  it('is refused with a remedy', async () => {
    const folder = townRepository();
    mkdirSync(join(folder, '空'));
    const refused = async (cwd: string, ...words: readonly string[]) => {
      const { exitCode, stdout, stderr } = await runIn(cwd, ['report', ...words]);
      expect([exitCode, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await refused(folder, '--compare', 'shi-yue')).toContain(
      'Git 里没有“shi-yue”这个分支、标签或提交',
    );
    expect(await refused(folder, '--compare', '--all')).toContain('Git 里没有“--all”这个分支、标签或提交');
    expect(await refused(folder, '--compare', './空')).toBe(
      '「./空」不是目录文件夹，里面没有 catalog.yaml；检查 --compare 后面的路径。\n',
    );
    expect(await refused(folder, '--compare', '空')).toContain('Git 里没有“空”这个分支、标签或提交');
    expect(await refused(townFolder(), '--compare', 'HEAD')).toContain('目录文件夹不在 Git 仓库里');
    expect(await refused(folder, '--compare', 'HEAD', '--compare-today', '昨天')).toBe(
      '--compare-today 后面的“昨天”不是日期；写成 2025-01-01 这样。\n',
    );
    expect(await refused(folder, '--compare-today', '2026-10-01')).toContain('没有写 --compare；');
    expect(await refused(folder, '--show', '任务', '--format', 'json')).toContain('--show 只在终端里用');
    git(folder, 'mv', 'catalog/catalog.yaml', 'catalog/shi-xiang-mu-lu.yaml');
    commitAll(folder, '没有 catalog.yaml');
    git(folder, 'mv', 'catalog/shi-xiang-mu-lu.yaml', 'catalog/catalog.yaml');
    expect(await refused(folder, '--compare', 'HEAD')).toBe(
      '“HEAD”那个版本的目录里没有 catalog.yaml，不能比较；换一个已经有 catalog.yaml 的版本。\n',
    );
    vi.stubEnv('PATH', newFolder());
    expect(await refused(folder, '--compare', 'HEAD')).toContain('这台电脑上没有 git，读不出“HEAD”时的目录');
  });
});

describe('--show', () => {
  it('may be written several times, with spaces around a name', async () => {
    const { stdout, exitCode } = await runIn(townFolder(), [
      'report',
      '--show',
      ' 全程网办率 ',
      '--show',
      '不统计',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^全程网办率 \d+%/u);
    expect(stdout).toContain('目录里的都统计了。');
  });

  it('gives a number by department, too', async () => {
    const { stdout } = await runIn(townFolder(), ['report', '--show', '材料免提交率']);
    expect(stdout).toMatch(/^就业促进处 +\d+% +— +没有目标 +\d\/\d 份$/mu);
  });
});

it('says that a file cannot be read before any number, and calls no number met', async () => {
  const folder = townFolder();
  editFile(join(folder, ITEM), '办件类型: 即办件', '办件类型: 即时件');
  const { stdout } = await runIn(folder, ['report', '--fail-on', 'never']);
  expect(stdout.split('\n')[1]).toBe(
    '有 1 个文件读不出来：items/shi-ye-deng-ji.yaml，数字不准；先用 kuaiban validate 查看，改好再统计。',
  );
  expect(stdout).not.toContain('达标  ');
  expect(stdout).toMatch(/^提速达标率 +100% +100% +算不准/mu);
});

it.each([
  [
    ['report', 'adjustments', '--show', '任务'],
    'report adjustments 没有“--show”；它是 kuaiban report 的选项，写成 kuaiban report --show <名称>；用 kuaiban report adjustments --help 看用法。\n',
  ],
  [
    ['report', '--since', '2026-01-01'],
    'report 没有“--since”；它是 kuaiban report adjustments 的选项，写成 kuaiban report adjustments --since <日期>；用 kuaiban report --help 看用法。\n',
  ],
  [['report', '--max', '3'], '没有“--max”这个选项；用 kuaiban report --help 看用法。\n'],
  [
    ['--format', 'json', 'report'],
    '“--format”要写在命令后面，例如 kuaiban validate --format；用 kuaiban --help 看用法。\n',
  ],
])('%j is refused with the command that has it', async (args, message) => {
  const { stderr, exitCode } = await runIn(townFolder(), args);
  expect([exitCode, stderr]).toEqual([2, message]);
});
