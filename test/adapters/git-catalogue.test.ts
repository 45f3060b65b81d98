import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { catalogueFolder } from '../../src/adapters/catalogue-folder.js';
import { type GitCatalogue, gitCatalogue } from '../../src/adapters/git-catalogue.js';
import type { CatalogFiles } from '../../src/catalog/files.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { commitAll, git, townRepository } from '../cli/git-folder.js';
import { newFolder, removeFolders, townFolder } from '../cli/town-folder.js';

const OTHERWISE = '或者去掉 --compare';
const ITEM = 'items/shi-ye-deng-ji.yaml';

const open: GitCatalogue[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const catalogue of open.splice(0)) catalogue.close();
});
afterAll(removeFolders);

async function at(folder: string, ref: string, path = 'catalog'): Promise<GitCatalogue> {
  const catalogue = await gitCatalogue(join(folder, path), ref, OTHERWISE);
  open.push(catalogue);
  return catalogue;
}

/** Everything that a catalogue says of itself. */
async function whole(files: CatalogFiles) {
  const paths = await files.list();
  const contents = paths.map(async (path) => {
    const content = await files.read(path);
    return {
      path,
      content: content.ok ? Buffer.from(content.bytes).toString('base64') : content.reason,
      attachment: await files.inspect(path),
    };
  });
  return Promise.all(contents);
}

const textOf = async (files: CatalogFiles, path: string) => {
  const content = await files.read(path);
  return content.ok ? Buffer.from(content.bytes).toString('utf8') : content.reason;
};

describe('a catalogue at a commit', () => {
  it('says of itself what the folder said that was committed', async () => {
    const folder = townRepository();
    const before = await whole(catalogueFolder(join(folder, 'catalog'), 'catalog'));
    expect(before.length).toBeGreaterThan(10);
    expect(await whole(await at(folder, 'HEAD'))).toEqual(before);
  });

  it('stays as it was, whatever happens to the folder', async () => {
    const folder = townRepository();
    const before = await whole(await at(folder, 'main'));
    git(folder, 'tag', '十月');
    appendFileSync(join(folder, 'catalog', ITEM), '# 新\n');
    rmSync(join(folder, 'catalog/plan.yaml'));
    commitAll(folder, '十一月');
    writeFileSync(join(folder, 'catalog/plan.yaml'), '');
    expect(await whole(await at(folder, '十月'))).toEqual(before);
    expect(await textOf(await at(folder, 'HEAD'), ITEM)).toContain('# 新');
    expect(await (await at(folder, 'HEAD')).list()).not.toContain('plan.yaml');
    rmSync(join(folder, 'catalog'), { recursive: true });
    expect(await whole(await at(folder, 'HEAD~1'))).toEqual(before);
  });

  it('knows its commit and the moment of it', async () => {
    const folder = townRepository();
    vi.stubEnv('GIT_COMMITTER_DATE', '2026-10-31T23:59:59+08:00');
    git(folder, 'commit', '--quiet', '--amend', '--no-edit', '--reset-author');
    const { commit, committed } = await at(folder, 'HEAD');
    expect(commit).toBe(git(folder, 'rev-parse', 'HEAD').trim());
    expect(new Date(committed).toISOString()).toBe('2026-10-31T15:59:59.000Z');
  });

  it('is found at the top of a repository, deep in it, and by names that git quotes', async () => {
    const top = newFolder();
    cpSync(join(townFolder(), 'catalog'), top, { recursive: true });
    writeFileSync(join(top, 'files/说明 “新” *.pdf'), '%PDF-1.4');
    git(top, 'init', '--quiet');
    commitAll(top, '目录');
    const files = await at(top, 'HEAD', '.');
    expect(await files.list()).toContain('files/说明 “新” *.pdf');
    expect(await textOf(files, 'files/说明 “新” *.pdf')).toBe('%PDF-1.4');

    const deep = townRepository();
    mkdirSync(join(deep, '市 局/[甲]'), { recursive: true });
    renameSync(join(deep, 'catalog'), join(deep, '市 局/[甲]/catalog'));
    commitAll(deep, '搬家');
    expect(await (await at(deep, 'HEAD', '市 局/[甲]/catalog')).list()).toContain('catalog.yaml');
  });

  it('holds no hidden file and no submodule; a link is followed inside and nowhere else', async () => {
    const folder = townRepository();
    const catalog = join(folder, 'catalog');
    writeFileSync(join(folder, '外面.yaml'), '秘密: 是\n');
    writeFileSync(join(catalog, '.kuaiban-baseline.json'), '{}');
    writeFileSync(join(catalog, 'files/~$表.docx'), 'x');
    symlinkSync('shi-ye-deng-ji.yaml', join(catalog, 'items/ling-yi-ge.yaml'));
    symlinkSync('../items/ling-yi-ge.yaml', join(catalog, 'files/zai-yi-ge.yaml'));
    symlinkSync('../外面.yaml', join(catalog, 'chu-qu.yaml'));
    symlinkSync('/etc/hostname', join(catalog, 'ji-qi.yaml'));
    symlinkSync('huan.yaml', join(catalog, 'huan.yaml'));
    git(
      folder,
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      folder,
      'catalog/zi-mo-kuai',
    );
    commitAll(folder, '链接');
    const files = await at(folder, 'HEAD');
    const paths = await files.list();
    expect(paths.filter((path) => path.includes('zi-mo-kuai') || path.includes('.kuaiban'))).toEqual([]);
    expect(paths).not.toContain('files/~$表.docx');
    expect(await textOf(files, 'items/ling-yi-ge.yaml')).toContain('事项名称: 失业登记');
    expect(await textOf(files, 'files/zai-yi-ge.yaml')).toContain('事项名称: 失业登记');
    for (const path of ['chu-qu.yaml', 'ji-qi.yaml', 'huan.yaml', '../外面.yaml', 'mei-you.yaml']) {
      expect(await files.read(path)).toEqual({ ok: false, reason: 'unreadable' });
    }
  });

  it('refuses what is too large without reading it, and says what the store has lost', async () => {
    const folder = townRepository();
    writeFileSync(join(folder, 'catalog/items/da.yaml'), `# ${'大'.repeat(1024 * 1024)}\n`);
    commitAll(folder, '太大');
    const files = await at(folder, 'HEAD');
    expect(await files.read('items/da.yaml')).toEqual({ ok: false, reason: 'too-large' });
    expect(await files.inspect('items/da.yaml')).toMatchObject({ kind: undefined });
    const id = git(folder, 'rev-parse', 'HEAD:catalog/plan.yaml').trim();
    rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    expect(await files.read('plan.yaml')).toEqual({ ok: false, reason: 'unreadable' });
    expect(await textOf(files, ITEM)).toContain('失业登记');
  });

  it('reads hundreds of files asked for at once, each its own, empty ones too', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'catalog/items'), { recursive: true });
    const wanted = new Map<string, string>();
    for (let index = 0; index < 400; index += 1) {
      const text = index === 7 ? '' : `${'行\n'.repeat((index * 97) % 9000)}${index}`;
      wanted.set(`items/shi-xiang-${index}.yaml`, text);
    }
    for (const [path, text] of wanted) writeFileSync(join(folder, 'catalog', path), text);
    git(folder, 'init', '--quiet');
    commitAll(folder, '很多');
    git(folder, 'gc', '--quiet');
    const files = await at(folder, 'HEAD');
    const read = await Promise.all([...wanted.keys()].map(async (path) => [path, await textOf(files, path)]));
    expect(read).toEqual([...wanted]);
  });

  it('does not mind settings and variables of git that are meant for others', async () => {
    const folder = townRepository();
    git(folder, 'config', 'log.showSignature', 'true');
    git(folder, 'config', 'core.quotePath', 'true');
    vi.stubEnv('GIT_DIR', '/nowhere');
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index');
    expect((await (await at(folder, 'HEAD')).list()).length).toBe(
      readdirSync(join(folder, 'catalog'), { recursive: true, withFileTypes: true }).filter((one) =>
        one.isFile(),
      ).length,
    );
  });
});

describe('what cannot be read is said with a remedy', () => {
  const refused = async (folder: string, ref: string, path = 'catalog') => {
    const error: unknown = await at(folder, ref, path).catch((reason: unknown) => reason);
    if (!(error instanceof UserError)) throw new Error(`no UserError but ${String(error)}`);
    return `${error.message}；${error.remedy}`;
  };

  it.each(['mei-you', '-rf', '--all', 'HEAD~99', 'HEAD:catalog', '', 'a..b', '十月\n'])(
    'the name %j',
    async (ref) => {
      expect(await refused(townRepository(), ref)).toContain(`Git 里没有“${ref}”这个分支、标签或提交`);
    },
  );

  it('a commit without the folder, or with a file in its place', async () => {
    const folder = townRepository();
    expect(await refused(folder, 'HEAD', 'catalog-2')).toContain('“HEAD”里没有目录文件夹「catalog-2」');
    writeFileSync(join(folder, 'catalog-2'), '');
    commitAll(folder, '文件');
    rmSync(join(folder, 'catalog-2'));
    mkdirSync(join(folder, 'catalog-2'));
    expect(await refused(folder, 'HEAD', 'catalog-2')).toContain('“HEAD”里没有目录文件夹「catalog-2」');
  });

  it('no repository, no git, a git that ends early', async () => {
    const folder = townRepository();
    const files = await at(folder, 'HEAD');
    files.close();
    await expect(files.read('plan.yaml')).rejects.toThrow();
    const text = await refused(townFolder(), '十月');
    expect(text).toContain('目录文件夹不在 Git 仓库里，读不出“十月”时的目录');
    expect(text).toContain(OTHERWISE);
    vi.stubEnv('PATH', newFolder());
    expect(await refused(folder, 'HEAD')).toContain('这台电脑上没有 git，读不出“HEAD”时的目录');
  });

  it('a repository without commits, or with the latest ones only', async () => {
    const empty = townFolder();
    git(empty, 'init', '--quiet');
    expect(await refused(empty, 'HEAD')).toContain('这个 Git 仓库里还没有提交');
    const folder = townRepository();
    appendFileSync(join(folder, 'catalog', ITEM), '# 新\n');
    commitAll(folder, '十一月');
    const shallow = newFolder();
    git(shallow, 'clone', '--quiet', '--depth', '1', `file://${folder}`, '.');
    const text = await refused(shallow, 'HEAD~1');
    expect(text).toContain('Git 里没有“HEAD~1”这个分支、标签或提交；');
    expect(text).toContain('运行 git fetch --unshallow');
  });

  it('a commit that is there without its contents', async () => {
    const folder = townRepository();
    const tree = git(folder, 'rev-parse', 'HEAD:catalog').trim();
    rmSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    expect(await refused(folder, 'HEAD')).toMatch(/^Git 运行出错（.+）；运行 git status 看看仓库是否完好，/u);
    expect(readFileSync(join(folder, 'catalog/catalog.yaml'), 'utf8')).toContain('机构名称');
  });
});
