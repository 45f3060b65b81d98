import { appendFileSync, cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, describe, expect, it } from 'vitest';
import { commitAll, git, townRepository } from './git-folder.js';
import { runIn } from './run.js';
import { editFile, removeFolders, townFolder, writeDeep } from './town-folder.js';

const PERMIT = 'catalog/items/lao-wu-pai-qian-xu-ke.yaml';
const REGISTRATION = 'catalog/items/shi-ye-deng-ji.yaml';
const LONGER = ['承诺办结时限: 5个工作日', '承诺办结时限: 10个工作日'] as const;

afterAll(removeFolders);

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly args: Readonly<Record<string, string>>;
}

/** What a comparison finds, without what follows from it. */
async function diff(folder: string, ...words: readonly string[]) {
  const args = ['diff', '--format', 'json', '--no-consequences', '--no-cache', ...words];
  const { stdout, stderr, exitCode } = await runIn(folder, args);
  if (exitCode === 2) return { exitCode, stderr, found: [], codes: [], numbers: [] };
  const found = (JSON.parse(stdout) as { diagnostics: readonly Found[] }).diagnostics;
  const codes = found.map(({ code, severity }) => `${code} ${severity}`);
  return { exitCode, stderr, found, codes, numbers: found.map(({ args: { 编号 = '' } }) => 编号) };
}

/** A repository in whose folder a promise takes longer than in its last commit. */
function longerTown(): string {
  const folder = townRepository();
  editFile(join(folder, PERMIT), ...LONGER);
  return folder;
}

function reasonFor(
  number: string,
  basis = '    依据: [{ 法规: lao-dong-he-tong-fa, 条款: ["57"] }]\n',
): string {
  return `标题: 落实省厅通知\n日期: 2026-10-20\n说明:\n  - 改动: ["${number}"]\n    理由: 增加了实地核查，审查要的时间长了。\n${basis}`;
}

describe('the gate', () => {
  it('says nothing of what only writing changed', async () => {
    const folder = townRepository();
    const text = readFileSync(join(folder, PERMIT), 'utf8');
    const turned = text.replace(/^(承诺办结时限: .*)\n/mu, '').replace(/5个工作日/u, '5个工作日');
    const line = /^承诺办结时限: .*$/mu.exec(text)?.[0] ?? '';
    writeFileSync(join(folder, PERMIT), `# 整理过\n${turned}${line}   # 承诺\n`.replaceAll('\n', '\r\n'));
    expect(await diff(folder)).toMatchObject({ exitCode: 0, codes: [] });
    const { stdout } = await runIn(folder, ['diff', '--no-cache']);
    expect(stdout).toBe('HEAD → 工作目录：对群众来说没有变化。\n');
  });

  it('holds back a burden, where it stands, with the number to explain it by', async () => {
    const { exitCode, codes, found } = await diff(longerTown());
    expect([exitCode, codes]).toEqual([1, ['D009 error']]);
    expect(found[0]).toMatchObject({
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      range: { start: { line: 31, column: 9 } },
      message: expect.stringMatching(/^“劳务派遣经营许可”承诺办结时限由 .+（编号 [0-9a-f]{12}）$/u),
    });
  });

  it('is told in lines as wide as the terminal, and whole where there is none', async () => {
    const folder = longerTown();
    const widest = async (columns: number | undefined) => {
      let text = '';
      const stdout = { isTerminal: columns !== undefined, columns, write: (part: unknown) => (text += part) };
      await runIn(folder, ['diff', '--no-cache', '--no-color', '--quiet'], { stdout });
      return Math.max(...text.split('\n').map((line) => stringWidth(line)));
    };
    expect(await widest(60)).toBeLessThanOrEqual(60);
    expect(await widest(undefined)).toBeGreaterThan(100);
    expect(await widest(0)).toBeGreaterThan(100);
  });

  it('ends with 1 from the level on that --fail-on names', async () => {
    const folder = longerTown();
    const levels = ['never', 'burden', 'notice'];
    const codes = levels.map(async (level) => (await diff(folder, '--fail-on', level)).exitCode);
    expect(await Promise.all(codes)).toEqual([0, 1, 1]);
  });

  it('--fail-on notice holds back what must be told', async () => {
    const folder = townRepository();
    editFile(join(folder, REGISTRATION), '0399-80012511', '0399-80012512');
    const { codes, exitCode: usual } = await diff(folder);
    expect([usual, new Set(codes)]).toEqual([0, new Set(['D232 warning'])]);
    expect(await diff(folder, '--fail-on', 'notice')).toMatchObject({ exitCode: 1 });
  });

  it('opens for a reason with a basis, in a file or in a commit, and not for one without', async () => {
    const folder = longerTown();
    const [number = ''] = (await diff(folder)).numbers;
    const file = join(folder, 'catalog/reasons/2026-10.yaml');
    writeDeep(file, reasonFor(number));
    expect(await diff(folder)).toMatchObject({ exitCode: 0, codes: ['D009 info'] });
    writeDeep(file, reasonFor(number, '    文件: [{ 名称: 关于许可的通知, 文号: 没有 }]\n'));
    const { exitCode, found } = await diff(folder);
    expect([exitCode, found.map(({ code, file: at }) => `${code} ${at}`)]).toEqual([
      1,
      ['D009 items/lao-wu-pai-qian-xu-ke.yaml', 'D401 reasons/2026-10.yaml'],
    ]);
    rmSync(file);
    commitAll(folder, `放长承诺\n\n变更说明: ${number} 增加了实地核查（依据：《劳动合同法》第五十七条）`);
    expect(await diff(folder, 'HEAD~1', 'HEAD')).toMatchObject({ exitCode: 0, codes: ['D009 info'] });
    expect(await diff(folder, 'HEAD~1')).toMatchObject({ exitCode: 0 });
    git(
      folder,
      'commit',
      '--quiet',
      '--amend',
      '--message',
      `放长承诺\n\n变更说明: ${number} 增加了实地核查`,
    );
    expect(await diff(folder, 'HEAD~1')).toMatchObject({ exitCode: 1, codes: ['D009 error', 'D401 error'] });
  });

  it('lets a change land that mends a file, and says so', async () => {
    const folder = townRepository();
    const sound = readFileSync(join(folder, PERMIT), 'utf8');
    writeFileSync(join(folder, PERMIT), '事项名称: [');
    const spoils = await runIn(folder, ['diff', '--no-cache', '--no-consequences']);
    expect([spoils.exitCode, spoils.stdout]).toEqual([
      1,
      expect.stringContaining('先不要合并：有 1 个文件读不懂'),
    ]);
    commitAll(folder, '写坏了');
    writeFileSync(join(folder, PERMIT), sound);
    const mends = await runIn(folder, ['diff', '--no-cache', '--no-consequences']);
    const verdict = '可以合并：没有加重；有 1 个文件的旧版本读不懂，没有比较，请人对照着看。';
    expect([mends.exitCode, mends.stdout]).toEqual([0, expect.stringContaining(verdict)]);
  });

  it('stays shut for a reason that was given for the same change before, and names a mistyped number', async () => {
    const folder = longerTown();
    const [number = ''] = (await diff(folder)).numbers;
    writeDeep(join(folder, 'catalog/reasons/2026-10.yaml'), reasonFor(number));
    commitAll(folder, '放长承诺');
    editFile(join(folder, PERMIT), LONGER[1], LONGER[0]);
    commitAll(folder, '缩短承诺');
    editFile(join(folder, PERMIT), ...LONGER);
    const again = await diff(folder);
    expect(again.codes).toEqual(['D009 error', 'D401 error']);
    expect(again.found[1]?.message).toContain('说的是以前那一次，要重新写一条');
    const wrong = number.replace(/^./u, (digit) => (digit === '0' ? '1' : '0'));
    commitAll(folder, `又放长\n\n- 变更说明: ${wrong} 增加了实地核查（依据：《劳动合同法》第五十七条）`);
    rmSync(join(folder, 'catalog/reasons/2026-10.yaml'));
    const { found } = await diff(folder, 'HEAD~1');
    expect(found.map(({ message }) => message).join()).toContain(`里面写的编号 ${wrong} 没有这处改动`);
  });

  it('says that a file of reasons cannot be read', async () => {
    const folder = longerTown();
    writeDeep(join(folder, 'catalog/reasons/2026-10.yaml'), '标题: [没有写完');
    expect(await diff(folder)).toMatchObject({ exitCode: 1, codes: ['D009 error', 'D402 error'] });
  });

  it('goes by the levels of the earlier version', async () => {
    const folder = townRepository();
    const settings = join(folder, 'catalog/catalog.yaml');
    const levels = '校验:\n  D009: { 级别: 警告, 理由: 时限由省里统一核定，逐件说明没有必要。 }\n';
    appendFileSync(settings, levels);
    editFile(join(folder, PERMIT), ...LONGER);
    expect(await diff(folder)).toMatchObject({ exitCode: 1 });
    git(folder, 'add', 'catalog/catalog.yaml');
    git(folder, 'commit', '--quiet', '--message', '级别');
    expect(await diff(folder)).toMatchObject({ exitCode: 0, codes: ['D009 warning'] });
    editFile(settings, '级别: 警告', '级别: 关闭');
    git(folder, 'add', 'catalog/catalog.yaml');
    git(folder, 'commit', '--quiet', '--message', '级别');
    expect(await diff(folder)).toMatchObject({ exitCode: 0, codes: [] });
    const { stdout } = await runIn(folder, ['diff', '--no-consequences']);
    expect(stdout).toContain('另有 1 处改动，目录的“校验”设置关掉了，没有列出');
  });
});

describe('what is compared', () => {
  it('is never called removed where it only cannot be read', async () => {
    const folder = longerTown();
    appendFileSync(join(folder, PERMIT), '承诺: [没有写完\n');
    const broken = await diff(folder);
    expect([broken.exitCode, broken.codes]).toEqual([1, ['D402 error']]);
    expect(broken.found[0]?.message).toContain('“工作目录”');
    commitAll(folder, '坏了');
    appendFileSync(join(folder, PERMIT), '更坏: [了\n');
    expect((await diff(folder)).codes).toEqual(['D402 error']);
    cpSync(join(townFolder(), PERMIT), join(folder, PERMIT));
    // Mending must be possible.
    expect(await diff(folder)).toMatchObject({ exitCode: 0, codes: ['D402 warning'] });
  });

  it('is a form whose content is another, named by definitions that are as before', async () => {
    const folder = townRepository();
    appendFileSync(join(folder, 'catalog/files/shi-ye-ren-yuan-deng-ji-biao.docx'), ' ');
    const { found } = await diff(folder);
    expect(found.map(({ file }) => file)).toEqual(['items/shi-ye-deng-ji.yaml']);
    expect(found[0]?.message).toContain('失业登记');
  });

  it('shows what is gone at the nearest place that is still there, and in the old file what is gone as a whole', async () => {
    const folder = townRepository();
    rmSync(join(folder, 'catalog/lists/ti-su-ban.yaml'));
    const { found } = await diff(folder);
    const gone = found.find(({ file }) => file === 'lists/ti-su-ban.yaml');
    expect(gone?.range.start.line).toBe(1);
    git(folder, 'checkout', '--quiet', '--', '.');
    editFile(join(folder, PERMIT), '承诺办结时限: 5个工作日\n', '');
    const lost = (await diff(folder)).found.find(({ file }) => file.startsWith('items/'));
    expect(lost?.range.start.line).toBe(1);
  });

  it('knows a file by another name', async () => {
    const folder = townRepository();
    renameSync(join(folder, REGISTRATION), join(folder, 'catalog/items/shi-ye-ren-yuan-deng-ji.yaml'));
    const { codes } = await diff(folder);
    expect(codes.filter((code) => code.endsWith('error'))).toEqual([]);
  });
});

describe('the program', () => {
  it('writes every format, also into a file', async () => {
    const folder = longerTown();
    for (const format of ['human', 'markdown', 'html', 'json', 'github', 'gitlab', 'sarif', 'junit']) {
      const { stdout, exitCode } = await runIn(folder, ['diff', '--format', format, '--no-consequences']);
      expect([format, exitCode]).toEqual([format, 1]);
      expect(stdout).toContain('承诺办结时限由 5 个工作日延长到 10 个工作日');
    }
    const { stdout } = await runIn(folder, ['diff', '--format', 'markdown', '--out', 'gai-dong.md']);
    expect(stdout).toBe('');
    const text = readFileSync(join(folder, 'gai-dong.md'), 'utf8');
    expect(text).toContain('提速达标率');
    const short = await runIn(folder, ['diff', '--format', 'markdown', '--size-limit', '300']);
    expect(short.stdout.length).toBeLessThanOrEqual(300);
    expect(short.stdout).toContain('## 先不要合并：有 1 处加重没有说明理由');
    const tiny = await runIn(folder, ['diff', '--format', 'markdown', '--size-limit', '299']);
    expect([tiny.exitCode, tiny.stdout]).toEqual([2, '']);
    expect(tiny.stderr).toContain('写一个不小于 300 的整数');
  });

  it('writes a file of reasons to be filled in, once', async () => {
    const folder = longerTown();
    const [number = ''] = (await diff(folder)).numbers;
    const words = ['diff', '--no-consequences', '--write-reasons', 'fang-chang'];
    const file = join(folder, 'catalog/reasons/fang-chang.yaml');
    const { stderr, exitCode } = await runIn(folder, words);
    expect([exitCode, stderr]).toEqual([
      1,
      '变更说明的样子写在「catalog/reasons/fang-chang.yaml」：补上理由和依据，再比较一次。\n',
    ]);
    expect(readFileSync(file, 'utf8')).toContain(number);
    const again = await runIn(folder, words);
    expect([again.exitCode, again.stderr]).toEqual([
      2,
      '「catalog/reasons/fang-chang.yaml」已经有了，没有动它；换一个名字，例如 --write-reasons gui-fan-cai-liao，或者把编号加到那个文件里。\n',
    ]);
    writeDeep(file, reasonFor(number));
    const none = await runIn(folder, ['diff', '--no-consequences', '--write-reasons']);
    expect([none.exitCode, none.stderr]).toEqual([0, '没有缺说明的加重改动，不用写变更说明。\n']);
    expect(existsSync(join(folder, 'catalog/reasons/2026-11-01.yaml'))).toBe(false);
  });

  it('ends with 2 and a line where there is nothing to compare with, or an option is none', async () => {
    const folder = townFolder();
    expect(await diff(folder)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/^目录文件夹不在 Git 仓库里，.+；.+。\n$/u),
    });
    for (const words of [
      ['--size-limit', '5'],
      ['--write-reasons', '理由'],
      ['--fail-on', 'bad'],
      ['a', 'b', 'c'],
    ]) {
      expect(await diff(folder, ...words)).toMatchObject({ exitCode: 2 });
    }
  });

  it('recalls an outcome, and only that of the same question', async () => {
    const folder = longerTown();
    const ask = async (...words: readonly string[]) =>
      (await runIn(folder, ['diff', '--no-consequences', ...words])).stdout;
    const first = await ask();
    const kept = join(folder, '.kuaiban/cache/catalog-diff.cache');
    const was = readFileSync(kept, 'utf8');
    expect(await ask()).toBe(first);
    expect(readFileSync(kept, 'utf8')).toBe(was);
    editFile(join(folder, REGISTRATION), '到现场次数: 0', '到现场次数: 1');
    const second = await ask();
    expect(second).toContain('到现场次数');
    const number = /编号 ([0-9a-f]{12})/u.exec(first)?.[1] ?? '';
    writeDeep(join(folder, 'catalog/reasons/2026-10.yaml'), reasonFor(number));
    expect(await ask()).toContain('增加了实地核查');
    expect(await ask('--no-cache')).toBe(await ask());
  });
});
