import { posix, relative, sep } from 'node:path';
import { SETTINGS_FILE } from '../catalog/kinds.js';
import { UserError } from '../diagnostic/user-error.js';
import { existingFolder } from './git-commit.js';
import { gitFailureOf, runGit, unusableGit } from './git-run.js';

/** A tag and the commit that it names. */
export interface CommitTag {
  readonly name: string;
  /** Whole name of the commit. */
  readonly commit: string;
  /** When it was committed, in milliseconds since 1970 (UTC). */
  readonly committed: number;
}

const WITHOUT = {
  consequence: '不知道有哪些标签',
  otherwise: '近期调整也可以自己写进 changes 文件夹',
};
const FIELDS = [
  'refname:strip=2',
  ...['objecttype', 'objectname', 'committerdate:unix'],
  ...['*objecttype', '*objectname', '*committerdate:unix'],
];
const FORMAT = FIELDS.map((field) => `%(${field})`).join('%00');
const BY_VERSION = new Intl.Collator('en', { numeric: true });

function tagIn(line: string): CommitTag | undefined {
  const [name = '', type, id = '', date, peeledType, peeled = '', peeledDate] = line.split('\0');
  if (type === 'commit') return { name, commit: id, committed: Number(date) * 1000 };
  // A tag of a tag, or of no commit at all, is left out.
  return peeledType === 'commit' ? { name, commit: peeled, committed: Number(peeledDate) * 1000 } : undefined;
}

/** Position of each tagged commit in history, parents first: the clocks of those who commit do not agree. */
async function positions(cwd: string, head: string): Promise<ReadonlyMap<string, number>> {
  const only = ['--simplify-by-decoration', '--decorate-refs=refs/tags/', '--format=%H'];
  const log = await runGit(cwd, ['-c', 'log.showSignature=false', 'log', '--topo-order', ...only, head]);
  const commits = log.split('\n').filter((line) => line !== '');
  return new Map(commits.reverse().map((commit, index) => [commit, index]));
}

/**
 * The tags that HEAD has behind it in the order of history, those of one commit as people count versions.
 * @param root absolute path of the catalogue
 * @param pattern of names, as for `git tag --list`
 * @throws UserError without git and outside a repository
 */
export async function tagsBehindHead(root: string, pattern: string): Promise<readonly CommitTag[]> {
  const cwd = existingFolder(root);
  const fail = (reason: unknown) => {
    throw unusableGit(gitFailureOf(reason), WITHOUT);
  };
  await runGit(cwd, ['rev-parse', '--git-dir']).catch(fail);
  const verify = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
  const head = (await runGit(cwd, verify).catch(() => '')).trim();
  if (head === '') return [];
  const list = ['for-each-ref', `--merged=${head}`, `--format=${FORMAT}`, `refs/tags/${pattern}`];
  const listing = await runGit(cwd, list).catch(fail);
  const order = await positions(cwd, head).catch(fail);
  const placeOf = ({ commit }: CommitTag) => order.get(commit) ?? 0;
  return listing
    .split('\n')
    .flatMap((line) => (line === '' ? [] : (tagIn(line) ?? [])))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || BY_VERSION.compare(a.name, b.name));
}

/**
 * Those of the tags that hold the catalogue, one for each commit.
 * @param root absolute path of the catalogue
 */
export async function tagsWithCatalogue(
  root: string,
  tags: readonly CommitTag[],
): Promise<readonly CommitTag[]> {
  const cwd = existingFolder(root);
  const prefix = (await runGit(cwd, ['rev-parse', '--show-prefix'])).replace(/\/?\n$/u, '');
  const folder = posix.join(prefix, relative(cwd, root).split(sep).join('/'));
  const settings = posix.join(folder, SETTINGS_FILE);
  const found: CommitTag[] = [];
  for (const tag of tags) {
    if (found.some(({ commit }) => commit === tag.commit)) continue;
    const holds = await runGit(cwd, ['cat-file', '-e', `${tag.commit}:${settings}`]).then(
      () => true,
      () => false,
    );
    if (holds) found.push(tag);
  }
  return found;
}

/** What to say where only the latest commits, and so not all tags, were fetched. */
export async function refuseShallow(root: string): Promise<void> {
  const words = ['rev-parse', '--is-shallow-repository'];
  if ((await runGit(existingFolder(root), words).catch(() => '')).trim() !== 'true') return;
  throw new UserError(
    '这里只取了最近的提交，看不到以前的标签',
    '运行 git fetch --unshallow --tags 取来全部；流水线里把取代码的深度（fetch-depth、GIT_DEPTH）设成 0',
  );
}
