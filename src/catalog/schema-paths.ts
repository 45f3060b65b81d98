import type { CodeDoc, Finding } from '../diagnostic/code-doc.js';
import type { Path } from '../diagnostic/diagnostic.js';

export interface CodedFinding {
  readonly doc: CodeDoc;
  readonly finding: Finding;
}

/** A JSON pointer (RFC 6901) as a path; list positions become numbers. */
export function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let node: unknown = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const segment = Array.isArray(node) ? Number(key) : key;
    path.push(segment);
    node = (node as Record<string | number, unknown> | undefined)?.[segment];
  }
  return path;
}

/** The value that stands at a path. */
export function valueAt(path: Path, root: unknown): unknown {
  return path.reduce((node, segment) => Object(node)[segment] as unknown, root);
}

/** A path as a key of maps and sets. */
export const textOf = (path: Path): string => path.join('\n');

/** The last key name on the path, which is what an editor calls the place. */
export function keyName(path: Path): string {
  return String(path.findLast((segment) => typeof segment === 'string') ?? '文件');
}

/** “「申请材料」第 2 条”, “「收费」”; empty at the top of the file. */
export function placeName(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `「${keyName(path)}」第 ${last + 1} 条`;
  return last === undefined ? '' : `「${last}」`;
}
