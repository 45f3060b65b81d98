import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';
import type { LiveAnswer, LiveSource, OpenLive } from '../publish/live-source.js';
import { errorCode } from './disk-error.js';
import { type LiveHttpOptions, liveWebsite, MAX_PAGE_BYTES, TOO_LARGE } from './live-http.js';

/** With a scheme; a drive of Windows, `C:\`, is none. */
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//iu;

function failure(error: unknown): LiveAnswer {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing', reason: '文件夹里没有这个文件' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'unreachable', reason: '没有读取的权限', isWhole: false };
    case '':
      throw error;
    default:
      return { kind: 'unreachable', reason: `读不出来（${code}）`, isWhole: false };
  }
}

async function readPage(path: string): Promise<LiveAnswer> {
  // A pipe is not waited for.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return { kind: 'unreachable', reason: '不是文件', isWhole: false };
    if (stats.size > MAX_PAGE_BYTES) return { kind: 'unreachable', reason: TOO_LARGE, isWhole: false };
    return { kind: 'page', html: new TextDecoder().decode(await file.readFile()) };
  } finally {
    await file.close();
  }
}

/** @throws UserError if the folder is not there */
async function liveFolder(folder: string, name: string): Promise<LiveSource> {
  const stats = await stat(folder).catch((error: unknown) => {
    if (errorCode(error) === '') throw error;
    return undefined;
  });
  if (stats?.isDirectory() !== true) {
    throw new UserError(
      `没有「${name}」这个文件夹，或者打不开它`,
      '写放页面的文件夹，或者以 http:// 或 https:// 开头的地址',
    );
  }
  const shown = name.replace(/[\\/]+$/u, '') || name;
  return {
    name: shown,
    addressOf: (path) => `${shown}/${path}`,
    read: (path) => readPage(join(folder, path)).catch(failure),
  };
}

/**
 * Opens what people wrote as the place of a channel: an address of the web, or a folder.
 * @param cwd folders are relative to it
 */
export function livePages(cwd: string, options: LiveHttpOptions): OpenLive {
  return async (place) =>
    ADDRESS.test(place) ? liveWebsite(place, options) : liveFolder(resolve(cwd, place), place);
}
