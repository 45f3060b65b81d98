import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { errorCode } from './disk-error.js';
import { syncFolder } from './sync.js';

/** Why a file was left as it was. */
export type NotReplaced = 'denied' | 'outside' | 'changed' | 'full' | 'failed';

const REASONS: Readonly<Record<string, NotReplaced>> = {
  ...{ EACCES: 'denied', EPERM: 'denied', EROFS: 'denied' },
  ...{ ENOSPC: 'full', EDQUOT: 'full' },
  ...{ ENOENT: 'changed', EISDIR: 'changed', ENOTDIR: 'changed', ELOOP: 'outside' },
};

/** What the disk said, in the words of this room. */
export function reasonOf(error: unknown): NotReplaced {
  return REASONS[errorCode(error)] ?? 'failed';
}

/** The real place of a catalogue file; macOS spells names decomposed. */
async function placeOf(root: string, file: string): Promise<string> {
  const path = join(root, file);
  return realpath(path).catch(() => realpath(path.normalize('NFD')));
}

async function isStill(place: string, bytes: Uint8Array): Promise<boolean> {
  return (await readFile(place)).equals(bytes);
}

async function writeBeside(place: string, bytes: Uint8Array): Promise<string> {
  // Hidden, so that it is no part of the catalogue.
  const fresh = join(dirname(place), `.${basename(place)}.${process.pid}.new`);
  const { mode, uid, gid } = await stat(place);
  const file = await open(fresh, 'wx', mode);
  try {
    await file.chmod(mode); // `open` takes away what the umask forbids.
    await file.chown(uid, gid).catch(() => {}); // Only root may give files away.
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return fresh;
}

/**
 * Puts new bytes in the place of a definition's old ones: whoever reads sees one of both, whole, with the mode it had. A link
 * within the catalogue stays a link; one that leads out of it is not followed.
 * @param root the catalogue's folder, absolute
 * @param was what the file must still hold
 * @returns why it was left as it was, `undefined` if it was replaced
 */
export async function replaceDefinition(
  root: string,
  file: string,
  was: Uint8Array,
  bytes: Uint8Array,
): Promise<NotReplaced | undefined> {
  let fresh: string | undefined;
  try {
    const place = await placeOf(root, file);
    if (!place.startsWith(`${await realpath(root)}${sep}`)) return 'outside';
    await access(place, constants.W_OK); // A rename would replace a file that is closed to writing, too.
    fresh = await writeBeside(place, bytes);
    if (!(await isStill(place, was))) return 'changed';
    await rename(fresh, place);
    fresh = undefined;
    await syncFolder(dirname(place));
    return undefined;
  } catch (error) {
    return reasonOf(error);
  } finally {
    if (fresh !== undefined) await rm(fresh, { force: true }).catch(() => {});
  }
}
