import { resolve } from 'node:path';
import { errorCode } from '../adapters/disk-error.js';
import { writeNewFile } from '../adapters/new-file.js';
import { fileOf } from '../catalog/kinds.js';
import { UserError } from '../diagnostic/user-error.js';
import type { DiffReport } from '../diff/diff-report.js';
import { comparisonWords } from '../diff/judged-change.js';
import { reasonSkeleton } from '../diff/reasons/skeleton.js';
import type { DiffOptions } from './diff-options.js';
import type { Io } from './io.js';

/**
 * Writes a file of reasons to be filled in for the burdens that lack one, in the catalogue's folder; says so on stderr. Where none lacks
 * one there is no file.
 * @throws UserError where there is such a file already, or it cannot be written
 */
export async function writeReasons(
  io: Io,
  { changes, today }: DiffReport,
  { catalog, writeReasons: name, quiet }: DiffOptions,
): Promise<void> {
  const say = (line: string) => {
    if (!quiet) io.stderr.write(line);
  };
  const burdens = changes
    .filter(({ level, reason }) => level === 'burden' && reason === null)
    .map((one) => ({
      fingerprint: one.fingerprint,
      message: one.message,
      name: one.change.subject.name,
      comparison: comparisonWords(one),
    }));
  if (burdens.length === 0) return say('没有缺说明的加重改动，不用写变更说明。\n');
  const file = fileOf('reason', typeof name === 'string' ? name : today);
  const shown = `${catalog}/${file}`;
  const isNew = await writeNewFile(resolve(io.cwd, catalog, file), reasonSkeleton(burdens, today)).catch(
    (error: unknown) => {
      throw new UserError(
        `变更说明「${shown}」写不进去（${errorCode(error)}）`,
        '检查目录文件夹的权限和磁盘空间，再试一次',
      );
    },
  );
  if (isNew) return say(`变更说明的样子写在「${shown}」：补上理由和依据，再比较一次。\n`);
  throw new UserError(
    `「${shown}」已经有了，没有动它`,
    '换一个名字，例如 --write-reasons gui-fan-cai-liao，或者把编号加到那个文件里',
  );
}
