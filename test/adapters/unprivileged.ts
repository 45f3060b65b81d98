import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../cli/town-folder.js';

/** nobody: whom the permissions of a file bind, also where the tests run as root. */
const NOBODY = 65534;

const isRoot = process.getuid?.() === 0;

/** Runs the real program as a user without privileges. */
export function runAsNobody(cwd: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'bin/kuaiban.js'), ...args], {
    cwd,
    encoding: 'utf8',
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  // Node itself says this where `nobody` may not enter the folder of the project, such as one below /root.
  if (
    /Cannot find module|EACCES: permission denied, (open|scandir|stat) '[^']*(schema|templates|package)/u.test(
      stderr,
    )
  ) {
    throw new Error(`put the project where every user may read it, then run the tests again:\n${stderr}`);
  }
  return { exitCode: status, stdout, stderr };
}

/** Gives a path to the user that `runAsNobody` runs as. */
export function giveToNobody(path: string): void {
  if (isRoot) chownSync(path, NOBODY, NOBODY);
}
