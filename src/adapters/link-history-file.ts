import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';
import { formatHistory, type LinkHistory, parseHistory } from '../links/memory/link-history.js';
import { cacheFile } from './cache-folder.js';
import { errorCode } from './disk-error.js';
import { replaceFile } from './replace-file.js';

/** In the catalogue, so that it can be committed with it; hidden, so that it is no part of it. */
export const LINK_HISTORY_FILE = '.kuaiban-links.json';

/**
 * Where the history of a catalogue's addresses is kept. What a test server answers says nothing of the real one: it is kept apart,
 * beside the cache, and never committed.
 * @param root folder of the catalogue, absolute
 * @param way the hosts that other servers answer for, as one text; '' where there are none
 */
export function linkHistoryFile(root: string, way: string): string {
  return way === ''
    ? join(root, LINK_HISTORY_FILE)
    : cacheFile(root, `link-history-${createHash('sha256').update(way).digest('hex').slice(0, 12)}.json`);
}

const ANEW = '或者删掉它，从这次起重新记';
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})/mu;

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new UserError(
      `目录文件夹里的「${LINK_HISTORY_FILE}」（记着链接从哪一天起打不开）读不出来（${errorCode(error)}）`,
      `检查它的权限，${ANEW}`,
    );
  }
}

/**
 * The history of a catalogue's addresses, empty if it has none.
 * @param file as `linkHistoryFile` gives it
 * @throws UserError if there is one and it cannot be read
 */
export async function readLinkHistory(file: string): Promise<LinkHistory> {
  const text = await textOf(file);
  if (text === undefined) return new Map();
  const history = parseHistory(text);
  if (history !== undefined) return history;
  if (CONFLICT.test(text)) {
    throw new UserError(
      `目录文件夹里的「${LINK_HISTORY_FILE}」（记着链接从哪一天起打不开）里有 Git 合并冲突的标记`,
      `打开它，把冲突的地方改好，${ANEW}`,
    );
  }
  throw new UserError(
    `目录文件夹里的「${LINK_HISTORY_FILE}」（记着链接从哪一天起打不开）坏了，或者是新版本的快办写的`,
    `从 Git 里恢复它，${ANEW}`,
  );
}

/**
 * Puts a new history in the place of the one that was read, unless they are the same; where there was nothing and is nothing, no
 * file is made.
 * @throws UserError if the folder cannot be written to
 */
export async function writeLinkHistory(file: string, before: LinkHistory, after: LinkHistory): Promise<void> {
  const text = formatHistory(after);
  if (text === formatHistory(before)) return;
  try {
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, text);
  } catch (error) {
    throw new UserError(
      `目录文件夹里的「${LINK_HISTORY_FILE}」（记着链接从哪一天起打不开）写不进去（${errorCode(error)}），原来的没有动`,
      '检查目录文件夹的权限和磁盘空间，再试一次',
    );
  }
}
