import { dirname, relative, resolve } from 'node:path';
import { openSite } from '../adapters/site-folder.js';
import { UserError } from '../diagnostic/user-error.js';
import type { SiteFolder } from '../links/site/site-links.js';

/** Built folders, and the folder that their names in findings are relative to, as the user would write it. */
export interface OpenSites {
  readonly folders: readonly SiteFolder[];
  readonly above: string;
}

/** The folder above a site's folders: `dist` for `dist` as for `dist/website`. */
function aboveOf(folder: string, sites: readonly SiteFolder[]): string {
  const [first] = sites;
  return sites.length === 1 && folder.endsWith(first?.name ?? '/') ? dirname(folder) : folder;
}

/**
 * Opens what `--site` names.
 * @throws UserError for what is no built folder, and for folders that do not lie side by side
 */
export async function openSites(cwd: string, names: readonly string[] = []): Promise<OpenSites> {
  const folders: SiteFolder[] = [];
  const above = new Set<string>();
  for (const name of names) {
    const folder = resolve(cwd, name);
    const sites = await openSite(folder, name);
    folders.push(...sites);
    above.add(aboveOf(folder, sites));
  }
  if (above.size > 1 || new Set(folders.map(({ name }) => name)).size < folders.length) {
    throw new UserError('--site 写的几个文件夹要在同一个文件夹里，各写一次', '分几次查');
  }
  const [only = cwd] = above;
  return { folders, above: relative(cwd, only).replaceAll('\\', '/') || '.' };
}
