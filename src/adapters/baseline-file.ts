import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';
import { errorCode } from './disk-error.js';
import { replaceFile } from './replace-file.js';

/** In the catalogue, so that it goes where the catalogue goes; hidden, so that it is no part of it. */
export const BASELINE_FILE = '.kuaiban-baseline.json';

/**
 * The text of a catalogue's baseline, `undefined` if it has none.
 * @throws UserError if there is one and it cannot be read
 */
export async function readBaseline(root: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, BASELINE_FILE), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new UserError(
      `基线文件「${BASELINE_FILE}」读不出来（${errorCode(error)}）`,
      '检查它的权限，或者用 --no-baseline 不看基线',
    );
  }
}

/**
 * Puts a new baseline in the place of the old one: whoever reads sees one of both, whole.
 * @throws UserError if the folder cannot be written to
 */
export async function writeBaseline(root: string, text: string): Promise<void> {
  try {
    await replaceFile(join(root, BASELINE_FILE), text);
  } catch (error) {
    throw new UserError(
      `基线文件「${BASELINE_FILE}」写不进去（${errorCode(error)}），原来的没有动`,
      '检查目录文件夹的权限和磁盘空间，再试一次',
    );
  }
}
