import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { asUserError } from '../adapters/disk-error.js';
import { replaceFile } from '../adapters/replace-file.js';
import { UserError } from '../diagnostic/user-error.js';
import type { Io } from './io.js';
import { isWithin, realPath } from './separate-folders.js';

export interface ResultFileOptions {
  readonly out?: string;
}

/** `--out` of commands whose result is one file. Some shells change the letters of what is redirected with `>`. */
export function withResultFile(command: Command): Command {
  return command.option('--out <文件>', '把结果写进这个文件，文字用 UTF-8 编码（不写就显示在这里）');
}

/** Half an hour of work is not begun for a file that has no place. */
function refuseWithoutFolder(io: Io, out: string): void {
  if (statSync(dirname(resolve(io.cwd, out)), { throwIfNoEntry: false })?.isDirectory()) return;
  throw new UserError(`写不进「${out}」：那个文件夹不存在`, '先建好文件夹，或者换一个路径');
}

/**
 * Runs a command; what it writes on stdout goes into the file that `--out` names, if it names one.
 * @throws UserError where the file cannot be written, or lies in the catalogue
 */
export async function withResultIn(
  io: Io,
  { out, quiet, catalog }: ResultFileOptions & { readonly quiet?: boolean; readonly catalog: string },
  run: (io: Io) => Promise<number>,
): Promise<number> {
  if (out === undefined) return run(io);
  if (isWithin(realPath(resolve(io.cwd, out)), realPath(resolve(io.cwd, catalog)))) {
    throw new UserError(`「${out}」在目录「${catalog}」里面，写进去会盖掉目录的内容`, '换一个目录外面的路径');
  }
  refuseWithoutFolder(io, out);
  const parts: Uint8Array[] = [];
  const code = await run({
    ...io,
    stdout: { isTerminal: false, write: (content) => void parts.push(Buffer.from(content)) },
  });
  try {
    await replaceFile(resolve(io.cwd, out), Buffer.concat(parts));
  } catch (error) {
    throw asUserError(error, out);
  }
  if (!quiet) io.stderr.write(`结果写在「${out}」。\n`);
  return code;
}
