import type { CatalogFiles } from '../catalog/files.js';
import { algorithmOf, type BlobAlgorithm } from './catalogue-file.js';
import type { FolderFiles } from './catalogue-folder.js';
import { folderIds } from './folder-ids.js';
import { runGit } from './git-run.js';

/** A folder as it is now, with git's names of its contents. */
export interface WorkingTree {
  readonly files: CatalogFiles;
  readonly ids: ReadonlyMap<string, string>;
  readonly algorithm: BlobAlgorithm;
  /** The whole name of the commit that is checked out; null outside a repository and before the first commit. */
  readonly commit: string | null;
}

// `H 100644 <id> 0\t<path>`: known, no change of it hidden from git (lower case, S), no conflict (1 to 3).
const TRACKED = /^H (?:100644|100755) (?<id>\S+) 0\t(?<path>.+)$/su;
const SUBMODULE = /^. 160000 \S+ \d\t(?<path>.+)$/su;

function recordsOf(listing: string): readonly string[] {
  return listing.split('\0').filter((record) => record !== '');
}

/** What git knows of a folder; `undefined` where it does not work there. */
async function known(root: string) {
  const git = (...words: readonly string[]) => runGit(root, words);
  // It looks into files whose date alone is another, and compares them as they would be committed.
  const diff = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative'] as const;
  const head = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'] as const;
  try {
    const [staged, changed, commit] = await Promise.all([
      git('ls-files', '-s', '-v', '-z', '--', '.'),
      git(...diff, '--ignore-submodules=all', '--', '.'),
      git(...head).catch(() => ''),
    ]);
    return { index: recordsOf(staged), changed: new Set(recordsOf(changed)), commit: commit.trim() || null };
  } catch {
    return undefined;
  }
}

// Git's own default.
const USUAL = 'sha1';

/**
 * Names the contents of a folder; what git knows to be unchanged is not read. Ignored and new files count as on disk; what lies in
 * a submodule does not, as in a commit. Line ends that git converts make no difference.
 * @param root absolute path of the folder that `files` reads
 */
export async function workingTree(root: string, files: FolderFiles): Promise<WorkingTree> {
  const git = await known(root);
  if (git === undefined) {
    return { files, ids: await folderIds(files, USUAL), algorithm: USUAL, commit: null };
  }
  const unchanged = new Map<string, string>();
  const submodules: string[] = [];
  for (const record of git.index) {
    const { id, path = '' } = TRACKED.exec(record)?.groups ?? {};
    if (id !== undefined && !git.changed.has(path)) unchanged.set(path.normalize('NFC'), id);
    const submodule = SUBMODULE.exec(record)?.groups?.path;
    if (submodule !== undefined) submodules.push(`${submodule.normalize('NFC')}/`);
  }
  const isOwn = (path: string) => !submodules.some((folder) => path.startsWith(folder));
  const list = async () => (await files.list()).filter(isOwn);
  const [sample = git.commit ?? ''] = unchanged.values();
  const algorithm = algorithmOf(sample);
  const ids = new Map<string, string>();
  for (const path of await list()) {
    ids.set(path, unchanged.get(path) ?? (await files.blobId(path, algorithm)));
  }
  return { files: { ...files, list }, ids, algorithm, commit: git.commit };
}
