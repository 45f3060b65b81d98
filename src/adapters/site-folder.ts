import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';
import { isPage } from '../links/site/read-file-links.js';
import type { SiteFolder, SiteKind } from '../links/site/site-links.js';
import { isManifest, MANIFEST_FILE } from '../publish/manifest.js';
import { decodeHtml } from './decode-html.js';
import { errorCode } from './disk-error.js';
import { listFolder } from './read-dist.js';

const BUILD_FIRST = '先运行 kuaiban build，再把生成的文件夹写在 --site 后面，例如 dist/website';
const KINDS: readonly SiteKind[] = ['website', 'kiosk', 'wechat'];

function isKind(name: string): name is SiteKind {
  return KINDS.some((kind) => kind === name);
}

/** What the disk says, as a line for the user; every other error as it is. */
function explained(error: unknown, shown: string): unknown {
  switch (errorCode(error)) {
    case '':
      return error;
    case 'ENOENT':
    case 'ENOTDIR':
      return new UserError(`「${shown}」不存在，没有可以检查的`, BUILD_FIRST);
    case 'EACCES':
    case 'EPERM':
      return new UserError(`「${shown}」没有读取的权限`, '检查权限，再运行一次');
    default:
      return new UserError(`「${shown}」读不出来（${errorCode(error)}）`, '检查磁盘，再运行一次');
  }
}

/** A link to a file of the same folder is as good as a file; what it leads to elsewhere is not published with it. */
async function leadsToOwnFile(real: string, path: string): Promise<boolean> {
  try {
    const target = await realpath(join(real, path));
    return target.startsWith(real + sep) && (await stat(target)).isFile();
  } catch {
    return false;
  }
}

async function filesIn(real: string): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  for (const { path, isPlain } of await listFolder(real)) {
    if (isPlain || (await leadsToOwnFile(real, path))) files.add(path);
  }
  return files;
}

/** @param shown as the user wrote it, for errors */
async function openFolder(real: string, name: string, kind: SiteKind, shown: string): Promise<SiteFolder> {
  const files = await filesIn(real);
  return {
    name,
    kind,
    files,
    bytes: (path) => readFile(join(real, path)),
    async size(path) {
      // Only an open file can be read.
      const file = await open(join(real, path));
      try {
        return (await file.stat()).size;
      } finally {
        await file.close();
      }
    },
    async text(path) {
      try {
        const bytes = await readFile(join(real, path));
        return isPage(path) ? decodeHtml(bytes, '').html : new TextDecoder().decode(bytes);
      } catch (error) {
        throw explained(error, `${shown}/${path}`);
      }
    },
  };
}

/** The channels that a folder made by `build` has; none for any other folder. */
async function channelsIn(real: string): Promise<readonly SiteKind[]> {
  const names = new Set(await readdir(real));
  if (!names.has(MANIFEST_FILE)) return [];
  if (!isManifest(await readFile(join(real, MANIFEST_FILE), 'utf8'))) return [];
  return KINDS.filter((kind) => names.has(kind));
}

async function openAll(folder: string, shown: string): Promise<readonly SiteFolder[]> {
  const real = await realpath(folder);
  if (!(await stat(real)).isDirectory()) throw new UserError(`「${shown}」不是文件夹`, BUILD_FIRST);
  const channels = await channelsIn(real);
  if (channels.length > 0) {
    return Promise.all(channels.map((kind) => openFolder(join(real, kind), kind, kind, `${shown}/${kind}`)));
  }
  // Its name is the one that the user wrote, also where that is a link to a version of it.
  const name = basename(folder);
  return [await openFolder(real, name, isKind(name) ? name : 'website', shown)];
}

/**
 * The built folders at a place: all channels of what `build` wrote, or the folder itself as one channel; a folder by another
 * name is taken for a website's.
 * @param folder absolute
 * @param shown as the user wrote it
 * @throws UserError if it is not there, cannot be read or has no page
 */
export async function openSite(folder: string, shown: string): Promise<readonly SiteFolder[]> {
  try {
    const opened = await openAll(folder, shown);
    const sites = opened.filter(({ files }) => [...files].some(isPage));
    if (sites.length > 0) return sites;
  } catch (error) {
    throw explained(error, shown);
  }
  throw new UserError(`「${shown}」里没有网页`, BUILD_FIRST);
}
