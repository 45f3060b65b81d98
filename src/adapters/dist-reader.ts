import { constants } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';
import type { DistReader } from '../publish/dist-reader.js';
import { MANIFEST_FILE } from '../publish/manifest.js';
import { errorCode } from './disk-error.js';
import { listFolder } from './read-dist.js';

const BUILD_FIRST = '先运行 kuaiban build；生成在别处的，把那个文件夹写在 verify 后面';

/** What the disk says, as a line for the user; every other error as it is. */
function explained(error: unknown, shown: string): unknown {
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return new UserError(`「${shown}」没有读取的权限`, '检查权限，再核对一次');
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ELOOP':
      return new UserError(`「${shown}」在核对期间被改动了`, '等别的程序结束，再核对一次');
    case '':
      return error;
    default:
      return new UserError(`「${shown}」读不出来（${errorCode(error)}）`, '检查磁盘，再核对一次');
  }
}

/** Opens no link and waits for no pipe: what was a plain file a moment ago may be another thing now. */
async function readPlain(path: string): Promise<Uint8Array> {
  const file = await open(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The folder itself; it may be a link, as a web server's current version often is. */
async function resolveFolder(folder: string, name: string): Promise<string> {
  try {
    const real = await realpath(folder);
    if ((await stat(real)).isDirectory()) return real;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) {
      throw new UserError(`「${name}」不存在，没有可以核对的`, BUILD_FIRST);
    }
    throw explained(error, name);
  }
  throw new UserError(`「${name}」不是文件夹`, BUILD_FIRST);
}

/**
 * An output folder on disk that is only read.
 * @param folder absolute
 * @param name as the user wrote it
 */
export function distReader(folder: string, name: string): DistReader {
  return {
    name,
    async manifest() {
      const real = await resolveFolder(folder, name);
      try {
        return new TextDecoder().decode(await readPlain(join(real, MANIFEST_FILE)));
      } catch (error) {
        if (!['ENOENT', 'ELOOP', 'EISDIR'].includes(errorCode(error)))
          throw explained(error, `${name}/${MANIFEST_FILE}`);
        throw new UserError(`「${name}」里没有 ${MANIFEST_FILE}，不是快办生成的文件夹`, BUILD_FIRST);
      }
    },
    async list() {
      try {
        return await listFolder(await resolveFolder(folder, name));
      } catch (error) {
        throw explained(error, name);
      }
    },
    async read(path) {
      try {
        return await readPlain(join(await realpath(folder), path));
      } catch (error) {
        throw explained(error, `${name}/${path}`);
      }
    },
  };
}
