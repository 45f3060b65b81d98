import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { askedVersions } from '../../src/cli/diff-words.js';
import { type OpenVersions, openVersions } from '../../src/cli/open-versions.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { commitAll, git, townRepository } from './git-folder.js';
import { editFile, newFolder, removeFolders, townFolder } from './town-folder.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';

const open: OpenVersions[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const versions of open.splice(0)) versions.close();
});
afterAll(removeFolders);

async function versions(
  cwd: string,
  words: readonly string[] = [],
  catalog = 'catalog',
): Promise<OpenVersions> {
  const opened = await openVersions(cwd, catalog, askedVersions(words[0], words[1]));
  open.push(opened);
  return opened;
}

/** Paths that are not the same in both, and what git says of them. */
async function changed(cwd: string, words: readonly string[] = [], catalog = 'catalog') {
  const { base, head } = await versions(cwd, words, catalog);
  const paths = [...new Set([...base.ids.keys(), ...head.ids.keys()])].toSorted();
  const letter = (path: string) => (base.ids.has(path) ? (head.ids.has(path) ? '改' : '删') : '增');
  return paths
    .filter((path) => base.ids.get(path) !== head.ids.get(path))
    .map((path) => `${letter(path)} ${path}`);
}

async function refused(cwd: string, words: readonly string[] = [], catalog = 'catalog') {
  const error: unknown = await versions(cwd, words, catalog).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error(`no UserError but ${String(error)}`);
  return `${error.message}；${error.remedy}`;
}

/** Two branches that parted: `main` has another phone, `gai-dan` another limit. */
function partedRepository(): string {
  const folder = townRepository();
  git(folder, 'switch', '--quiet', '--create', 'gai-dan');
  editFile(join(folder, 'catalog', ITEM), '到现场次数: 0', '到现场次数: 1');
  commitAll(folder, '改到现场次数\n\n变更说明: 3f9a1c02b7de 系统升级');
  git(folder, 'switch', '--quiet', 'main');
  appendFileSync(join(folder, 'catalog/plan.yaml'), '# 新\n');
  commitAll(folder, '改分工');
  return folder;
}

describe('the words', () => {
  it.each([
    [[], ['HEAD', null, false]],
    [['v1'], ['v1', null, false]],
    [
      ['v1', 'v2'],
      ['v1', 'v2', false],
    ],
    [['v1..v2'], ['v1', 'v2', false]],
    [['v1...v2'], ['v1', 'v2', true]],
    [['v1.2...v1.3'], ['v1.2', 'v1.3', true]],
    [['..v2'], ['HEAD', 'v2', false]],
    [['v1...'], ['v1', 'HEAD', true]],
    [['../jiu..xin'], ['../jiu..xin', null, false]],
    [
      ['./a', 'v2'],
      ['./a', 'v2', false],
    ],
  ])('%j', (words, [base, head, isFromParting]) => {
    expect(askedVersions(...(words as [string?, string?]))).toEqual({ base, head, isFromParting });
  });
});

describe('two versions', () => {
  it('are the last commit and the folder, without a word', async () => {
    const folder = townRepository();
    expect(await changed(folder)).toEqual([]);
    editFile(join(folder, 'catalog', ITEM), '到现场次数: 0', '到现场次数: 1');
    expect(await changed(folder)).toEqual([`改 ${ITEM}`]);
    const { base, head, messages } = await versions(folder);
    expect([base.label, base.commit, head.label, head.commit, messages]).toEqual([
      'HEAD',
      git(folder, 'rev-parse', 'HEAD').trim(),
      '工作目录',
      null,
      [],
    ]);
  });

  it('are branches, ranges, and the commit where two of them parted', async () => {
    const folder = partedRepository();
    expect(await changed(folder, ['gai-dan'])).toEqual([`改 ${ITEM}`, '改 plan.yaml']);
    expect(await changed(folder, ['main', 'gai-dan'])).toEqual([`改 ${ITEM}`, '改 plan.yaml']);
    expect(await changed(folder, ['main..gai-dan'])).toEqual([`改 ${ITEM}`, '改 plan.yaml']);
    expect(await changed(folder, ['main...gai-dan'])).toEqual([`改 ${ITEM}`]);
    expect(await changed(folder, ['gai-dan...'])).toEqual(['改 plan.yaml']);
    const { base, head, messages } = await versions(folder, ['main...gai-dan']);
    expect([base.label, base.commit, head.label]).toEqual([
      'main 与 gai-dan 的共同起点',
      git(folder, 'rev-parse', 'main~1').trim(),
      'gai-dan',
    ]);
    expect(messages).toEqual([
      {
        commit: git(folder, 'rev-parse', 'gai-dan').trim(),
        message: '改到现场次数\n\n变更说明: 3f9a1c02b7de 系统升级\n',
      },
    ]);
  });

  it('hear of every commit between them, up to the one that the folder began with', async () => {
    const folder = partedRepository();
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', '空的\n\n第二段');
    const { messages } = await versions(folder, ['HEAD~2']);
    expect(messages.map(({ message }) => message.trim())).toEqual(['空的\n\n第二段', '改分工']);
  });

  it('are folders, beside a commit, the folder as it is, or each other', async () => {
    const folder = townRepository();
    cpSync(join(folder, 'catalog'), join(folder, '去年'), { recursive: true });
    editFile(join(folder, '去年', ITEM), '到现场次数: 0', '到现场次数: 1');
    expect(await changed(folder, ['./去年'])).toEqual([`改 ${ITEM}`]);
    expect(await changed(folder, ['HEAD', './去年'])).toEqual([`改 ${ITEM}`]);
    expect(await changed(folder, ['./去年', 'HEAD'])).toEqual([`改 ${ITEM}`]);
    expect(await changed(folder, ['去年', './catalog'])).toEqual([`改 ${ITEM}`]);
    expect(await changed(folder, ['./catalog', './catalog'])).toEqual([]);
    const plain = townFolder();
    cpSync(join(plain, 'catalog'), join(plain, 'jiu'), { recursive: true });
    unlinkSync(join(plain, 'jiu/plan.yaml'));
    expect(await changed(plain, ['jiu'])).toEqual(['增 plan.yaml']);
  });

  it('are found in a worktree, in a subfolder, and by odd names', async () => {
    const folder = townRepository();
    git(
      folder,
      'worktree',
      'add',
      '--quiet',
      '-b',
      'ling-yi-tiao',
      join(folder, '../wt-', String(process.pid)),
    );
    const tree = join(folder, '../wt-', String(process.pid));
    try {
      editFile(join(tree, 'catalog', ITEM), '到现场次数: 0', '到现场次数: 1');
      expect(await changed(tree)).toEqual([`改 ${ITEM}`]);
      expect(await changed(folder)).toEqual([]);
    } finally {
      rmSync(join(folder, '../wt-'), { recursive: true, force: true });
    }
    mkdirSync(join(folder, '市 局/[甲]'), { recursive: true });
    renameSync(join(folder, 'catalog'), join(folder, '市 局/[甲]/catalog'));
    writeFileSync(join(folder, '市 局/[甲]/catalog/files/说明 “新” *.pdf'), '%PDF-1.4');
    commitAll(folder, '搬家');
    appendFileSync(join(folder, '市 局/[甲]/catalog/files/说明 “新” *.pdf'), '2');
    appendFileSync(join(folder, '市 局/[甲]/catalog', ITEM), '# 新\n');
    expect(await changed(join(folder, '市 局'), [], '[甲]/catalog')).toEqual([
      '改 files/说明 “新” *.pdf',
      `改 ${ITEM}`,
    ]);
  });

  it('are found where git names contents with SHA-256', async () => {
    const folder = townFolder();
    git(folder, 'init', '--quiet', '--object-format=sha256');
    commitAll(folder, '目录');
    cpSync(join(folder, 'catalog'), join(folder, 'jiu'), { recursive: true });
    writeFileSync(join(folder, 'catalog/files/new.pdf'), '%PDF-1.4');
    expect(await changed(folder)).toEqual(['增 files/new.pdf']);
    expect(await changed(folder, ['./jiu'])).toEqual(['增 files/new.pdf']);
    expect(await changed(folder, ['./jiu', 'HEAD'])).toEqual([]);
  });
});

describe('the folder as it is', () => {
  it('has new, ignored, staged and deleted files as the disk has them, and no hidden ones', async () => {
    const folder = townRepository();
    const catalog = join(folder, 'catalog');
    writeFileSync(join(folder, '.gitignore'), 'catalog/files/*.tmp\n');
    writeFileSync(join(catalog, 'files/a.tmp'), 'x');
    writeFileSync(join(catalog, 'files/xin.pdf'), '%PDF-1.4');
    writeFileSync(join(catalog, 'files/.yin-cang'), 'x');
    writeFileSync(join(catalog, 'files/~$表.docx'), 'x');
    appendFileSync(join(catalog, ITEM), '# 已暂存\n');
    unlinkSync(join(catalog, 'plan.yaml'));
    git(folder, 'rm', '--quiet', 'catalog/powers/jiu-ye-fu-wu.yaml');
    git(folder, 'add', join(catalog, ITEM));
    const expected = [
      '增 files/a.tmp',
      '增 files/xin.pdf',
      `改 ${ITEM}`,
      '删 plan.yaml',
      '删 powers/jiu-ye-fu-wu.yaml',
    ];
    expect(await changed(folder)).toEqual(expected);
    git(folder, 'reset', '--quiet');
    expect(await changed(folder)).toEqual(expected);
  });

  it('does not believe what git was told not to look at, nor dates, nor the right to run', async () => {
    const folder = townRepository();
    const catalog = join(folder, 'catalog');
    git(folder, 'update-index', '--assume-unchanged', 'catalog/plan.yaml');
    git(folder, 'update-index', '--skip-worktree', 'catalog/powers/jiu-ye-fu-wu.yaml');
    appendFileSync(join(catalog, 'plan.yaml'), '# 新\n');
    appendFileSync(join(catalog, 'powers/jiu-ye-fu-wu.yaml'), '# 新\n');
    cpSync(join(catalog, ITEM), join(catalog, 'x'));
    renameSync(join(catalog, 'x'), join(catalog, ITEM));
    chmodSync(join(catalog, 'lists/ti-su-ban.yaml'), 0o755);
    expect(await changed(folder)).toEqual(['改 plan.yaml', '改 powers/jiu-ye-fu-wu.yaml']);
  });

  it('is the same where git writes other line ends, takes what a link leads to and no submodule', async () => {
    const folder = townRepository();
    git(folder, 'config', 'core.autocrlf', 'true');
    rmSync(join(folder, 'catalog'), { recursive: true });
    git(folder, 'checkout', '--quiet', '--', 'catalog');
    expect(await changed(folder)).toEqual([]);
    git(folder, 'config', 'core.autocrlf', 'false');
    const linked = townRepository();
    symlinkSync('shi-ye-deng-ji.yaml', join(linked, 'catalog/items/ling-yi-ge.yaml'));
    symlinkSync('/etc/hostname', join(linked, 'catalog/files/ji-qi.pdf'));
    const words = [
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      linked,
      'catalog/files/zi',
    ];
    git(linked, ...words);
    commitAll(linked, '链接');
    expect(await changed(linked)).toEqual([]);
    appendFileSync(join(linked, 'catalog', ITEM), '# 新\n');
    expect(await changed(linked)).toEqual(['改 items/ling-yi-ge.yaml', `改 ${ITEM}`]);
  });
});

describe('what cannot be compared is said with a remedy', () => {
  it('without a repository, without git, without a commit', async () => {
    const folder = townFolder();
    expect(await refused(folder)).toContain('目录文件夹不在 Git 仓库里，读不出“HEAD”时的目录；');
    git(folder, 'init', '--quiet');
    expect(await refused(folder)).toContain('这个 Git 仓库里还没有提交');
    vi.stubEnv('PATH', newFolder());
    expect(await refused(folder)).toContain('这台电脑上没有 git');
    cpSync(join(folder, 'catalog'), join(folder, 'jiu'), { recursive: true });
    expect(await changed(folder, ['./jiu'])).toEqual([]);
  });

  it('an unknown version, a folder that is no catalogue, a version without one', async () => {
    const folder = townRepository();
    expect(await refused(folder, ['mei-you'])).toContain('Git 里没有“mei-you”这个分支、标签或提交；');
    expect(await refused(folder, ['main', 'mei-you'])).toContain('Git 里没有“mei-you”');
    expect(await refused(folder, ['mei-you...main'])).toContain('Git 里没有“mei-you”');
    expect(await refused(folder, ['-rf'])).toContain('Git 里没有“-rf”');
    expect(await refused(folder, ['./mei-you'])).toBe(
      '「./mei-you」不是目录文件夹，里面没有 catalog.yaml；检查 kuaiban diff 后面的路径',
    );
    git(folder, 'rm', '--quiet', 'catalog/catalog.yaml');
    expect(await refused(folder)).toContain('「catalog」不是目录文件夹，里面没有 catalog.yaml；');
    commitAll(folder, '删');
    expect(await refused(folder, ['HEAD', 'HEAD~1'])).toContain('“HEAD”那个版本的目录里没有 catalog.yaml');
    expect(await refused(folder, ['HEAD'], 'mu-lu')).toContain('“HEAD”里没有目录文件夹「mu-lu」');
  });

  it('lines of work without a common past, or with the latest commits only', async () => {
    const folder = partedRepository();
    git(folder, 'checkout', '--quiet', '--orphan', 'xin');
    commitAll(folder, '从头');
    expect(await refused(folder, ['main...xin'])).toBe(
      '“main”和“xin”在 Git 里找不到共同的起点；它们各有各的历史，直接比较就写两个名字：kuaiban diff main xin',
    );
    const shallow = newFolder();
    git(shallow, 'clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${folder}`, '.');
    const text = await refused(shallow, ['origin/main...origin/gai-dan']);
    expect(text).toContain('“origin/main”和“origin/gai-dan”在 Git 里找不到共同的起点；这里只取了最近的提交');
    expect(text).toContain('运行 git fetch --unshallow');
    expect(await refused(shallow, ['origin/main~1'])).toContain('运行 git fetch --unshallow');
  });
});
