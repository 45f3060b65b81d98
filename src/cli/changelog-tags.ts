import { resolve } from 'node:path';
import { type CommitTag, refuseShallow, tagsBehindHead, tagsWithCatalogue } from '../adapters/git-tags.js';
import { readSchemas } from '../adapters/package-resources.js';
import { compileSchemas } from '../catalog/schema-check.js';
import { UserError } from '../diagnostic/user-error.js';
import type { TagReport } from '../usecases/changelog/citizen-entries.js';
import { compareVersions } from '../usecases/diff/compare-versions.js';
import type { Io } from './io.js';
import { openVersions } from './open-versions.js';
import { progressBar } from './progress.js';
import { dayInShanghai } from './today.js';

export interface ChangelogOptions {
  readonly catalog: string;
  readonly since?: string;
  readonly tags: string;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

/** Tags with how each of them differs from the one before. */
export interface ComparedTags {
  /** Names of all that fit the pattern, also of those that were not compared. */
  readonly names: ReadonlySet<string>;
  /** Those compared, the first only as what the second began with. */
  readonly tags: readonly CommitTag[];
  readonly reports: readonly TagReport[];
  /** Files that could not be read, with the tag that has them. */
  readonly unread: readonly string[];
}

function from(since: string | undefined, tags: readonly CommitTag[]): readonly CommitTag[] {
  if (since === undefined) return tags;
  const at = tags.findIndex(({ name }) => name === since);
  if (at >= 0) return tags.slice(at);
  throw new UserError(
    `现在的内容以前没有“${since}”这个标签，或者它没有目录`,
    '用 git tag --merged 看有哪些；--tags 限定了样式的，这个标签也要合它的样式',
  );
}

async function reportOf(io: Io, catalog: string, [base, head]: readonly [CommitTag, CommitTag]) {
  const asked = { base: base.commit, head: head.commit, isFromParting: false };
  const { base: earlier, head: later, messages, close } = await openVersions(io.cwd, catalog, asked);
  const date = dayInShanghai(head.committed);
  const checker = compileSchemas(readSchemas());
  const options = { checker, today: date, messages, hasConsequences: false, hasGuides: false };
  return compareVersions(earlier, later, options)
    .then(({ report }): TagReport => ({ tag: head.name, date, report }))
    .finally(close);
}

/**
 * Compares each tag that holds the catalogue with the next. The day of a tag is the day of its commit in Shanghai: that is when its
 * content was settled; a tag may be set long afterwards.
 * @throws UserError without git, outside a repository, and for an unknown `--since`
 */
export async function compareTags(
  io: Io,
  { catalog, since, tags: pattern, quiet }: ChangelogOptions,
): Promise<ComparedTags> {
  const root = resolve(io.cwd, catalog);
  const all = await tagsBehindHead(root, pattern);
  const tags = from(since, await tagsWithCatalogue(root, all));
  if (tags.length < 2) await refuseShallow(root);
  const bar = await progressBar(io, '比较', quiet === true);
  const reports: TagReport[] = [];
  try {
    for (const [index, head] of tags.entries()) {
      const base = tags[index - 1];
      if (base === undefined) continue;
      reports.push(await reportOf(io, catalog, [base, head]));
      bar.update(index, tags.length - 1);
    }
  } finally {
    bar.stop();
  }
  const unread = reports.flatMap(({ tag, report }) => report.unread.map(({ file }) => `${tag} 的 ${file}`));
  return { names: new Set(all.map(({ name }) => name)), tags, reports, unread: [...new Set(unread)] };
}
