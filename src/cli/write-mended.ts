import { type NotReplaced, replaceDefinition } from '../adapters/replace-definition.js';
import { UserError } from '../diagnostic/user-error.js';
import type { MendedFile } from '../usecases/fix-catalogue.js';

/** Files that could not be written, with the reason. */
export type WriteFailures = ReadonlyMap<string, NotReplaced>;

const REASON_WORDS = {
  denied: '没有写入的权限',
  outside: '它是指到目录外面的链接',
  changed: '它刚刚被别的程序改过',
  full: '磁盘已满',
  failed: '磁盘读写出错',
} satisfies Record<NotReplaced, string>;

/** Puts mended files in the place of the old ones, as far as that is possible. */
export async function writeMended(root: string, mended: readonly MendedFile[]): Promise<WriteFailures> {
  const failures = new Map<string, NotReplaced>();
  for (const { file, was, bytes } of mended) {
    const failure = await replaceDefinition(root, file, was, bytes);
    if (failure) failures.set(file, failure);
  }
  return failures;
}

/** @throws UserError naming the files that could not be written, if there are any */
export function refuseUnwritten(failures: WriteFailures, catalog: string, isRestDone: boolean): void {
  if (failures.size === 0) return;
  const files = [...failures].map(([file, reason]) => `「${catalog}/${file}」（${REASON_WORDS[reason]}）`);
  throw new UserError(
    `没有改成${files.join('、')}，这些文件没有动`,
    `检查文件的权限和磁盘，关掉正在编辑它的程序，再运行一次${isRestDone ? '；上面列出的其他文件已经改好' : ''}`,
  );
}
