import { UserError } from '../diagnostic/user-error.js';

const ELSEWHERE = '用 --out 换一个地方';
const FULL = '清理磁盘或者用 --out 换一个地方，再试一次；原来的内容没有动';
const RIGHTS = '检查这个文件夹和上一级文件夹的权限，或者用 --out 换一个地方';
const PATH = '检查 --out 后面的路径';
const MOUNTED = '关掉用到它的程序，或者用 --out 换成它里面的一个文件夹';

const REASONS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOSPC: ['磁盘已满', FULL],
  EDQUOT: ['磁盘配额用完了', FULL],
  EIO: ['磁盘读写出错', '检查磁盘，或者用 --out 换一个地方'],
  EACCES: ['没有写入的权限', RIGHTS],
  EPERM: ['没有写入的权限', RIGHTS],
  EROFS: ['所在的磁盘只能读', '用 --out 换一个可以写的地方'],
  EBUSY: ['它正在使用，或者是一个挂载点', MOUNTED],
  EXDEV: ['它是一个挂载点', MOUNTED],
  ENOTEMPTY: ['它在生成期间被别的程序改动了', '再运行一次'],
  ENOENT: ['那里不能新建文件夹，或者它在生成期间被别的程序删掉了', `${PATH}，再试一次`],
  ENAMETOOLONG: ['路径太长', '用 --out 换一个短一些的路径'],
  EEXIST: ['路径里有一段不是文件夹', PATH],
  ENOTDIR: ['路径里有一段不是文件夹', PATH],
  EISDIR: ['路径里有一段不是文件', PATH],
  ELOOP: ['路径里的链接绕成了圈', PATH],
  EINVAL: ['那里不能这样写文件', ELSEWHERE],
  ENOTSUP: ['那里不能这样写文件', ELSEWHERE],
  EMFILE: ['打开的文件太多', '关掉一些程序，再试一次'],
  ENFILE: ['打开的文件太多', '关掉一些程序，再试一次'],
};

/** Code of an error of the system, such as `ENOENT`; empty for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** An error of the disk as a line for the user; every other error as it is. */
export function asUserError(error: unknown, folder: string): unknown {
  const known = REASONS[errorCode(error)];
  return known ? new UserError(`写不进「${folder}」：${known[0]}`, known[1]) : error;
}
