import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync } from 'node:fs';
import { join, relative } from 'node:path';
import { newFolder, PROJECT } from '../cli/town-folder.js';

/** nobody: whom the permissions of a file bind, also where the tests run as root. */
const NOBODY = 65534;

const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

let program: string | undefined;

function canRead(path: string): boolean {
  const { status } = spawnSync('test', ['-r', path], identity);
  return status === 0;
}

/** What runs of the project, where everybody may read it: its own place may be closed, as below /root. */
function openCopy(): string {
  const folder = newFolder();
  chmodSync(folder, 0o755);
  const { stdout } = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  const packages = stdout.split('\n').filter((path) => path.includes('node_modules'));
  const own = ['bin', 'lib', 'schema', 'templates', 'package.json'].map((name) => join(PROJECT, name));
  for (const path of [...own, ...packages]) {
    cpSync(path, join(folder, relative(PROJECT, path)), { recursive: true });
  }
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  return folder;
}

/** Runs the real program as a user without privileges. */
export function runAsNobody(cwd: string, args: readonly string[]) {
  program ??= canRead(join(PROJECT, 'bin/kuaiban.js')) ? PROJECT : openCopy();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(program, 'bin/kuaiban.js'), ...args], {
    cwd,
    encoding: 'utf8',
    ...identity,
  });
  return { exitCode: status, stdout, stderr };
}

/** Gives a path to the user that `runAsNobody` runs as. */
export function giveToNobody(path: string): void {
  if (isRoot) chownSync(path, NOBODY, NOBODY);
}
