import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestFiles } from '../../src/publish/manifest.js';

/** SHA-256 of every file below a folder, by path; empty if there is no folder. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => {
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [path.slice(folder.length + 1), digest];
    }),
  );
}

/** The tree that the folder's own manifest promises, without the manifest itself. */
export function promisedTree(folder: string): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return Object.fromEntries(manifestFiles(manifest).map(({ path, sha256 }) => [path, sha256]));
}

/** Hidden helpers of a swap that were left beside the output folder. */
export function leftovers(parent: string): readonly string[] {
  return readdirSync(parent).filter((name) => name.includes('.kuaiban-'));
}
