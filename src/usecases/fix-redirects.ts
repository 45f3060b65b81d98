import { decodeText } from '../catalog/decode-text.js';
import type { CatalogFiles } from '../catalog/files.js';
import type { Use } from '../links/use.js';
import { grouped } from '../values/grouped.js';
import type { MendedFile } from './fix-catalogue.js';
import { type NotReplaceable, replaceAddresses, type WantedAddress } from './replace-addresses.js';

/** Why a use was left as it is. `built`: it stands in a built page, which comes from the catalogue. */
export type NotFixed = NotReplaceable | 'built' | 'unreadable' | 'encoding';

/** For people, without a full stop. */
export const NOT_FIXED_WORDS = {
  syntax: '文件的写法有错，先运行 kuaiban validate，照它说的改好',
  changed: '这里写的不是这个地址：文件刚改过，或者地址里有转义',
  unfaithful: '改了会动到别的内容，请手工改',
  built: '这是生成的页面，改目录里的那一处，再运行 kuaiban build',
  unreadable: '文件读不了',
  encoding: '文件不是 UTF-8 编码，先运行 kuaiban validate --fix 转成 UTF-8',
} satisfies Record<NotFixed, string>;

export interface RefusedUse {
  readonly use: Use;
  readonly why: NotFixed;
}

export interface FixedRedirects {
  /** Sorted by file. */
  readonly mended: readonly MendedFile[];
  /** In the order of the files. */
  readonly refused: readonly RefusedUse[];
}

const BYTE_ORDER_MARK = '\uFEFF';

type Fixed = { readonly mended?: MendedFile; readonly refused: readonly RefusedUse[] };

async function fixFile(
  files: Pick<CatalogFiles, 'read'>,
  file: string,
  wanted: readonly WantedAddress[],
): Promise<Fixed> {
  const refuseAll = (why: NotFixed): Fixed => ({ refused: wanted.map(({ use }) => ({ use, why })) });
  const content = await files.read(file);
  if (!content.ok) return refuseAll('unreadable');
  const decoded = decodeText(content.bytes);
  if (!decoded.ok) return refuseAll(decoded.problem === 'encoding' ? 'encoding' : 'unreadable');
  const { text: after, refused } = replaceAddresses(decoded.text, wanted);
  if (after === decoded.text) return { refused };
  const [first, second, third] = content.bytes;
  const mark = first === 0xef && second === 0xbb && third === 0xbf ? BYTE_ORDER_MARK : '';
  const bytes = new TextEncoder().encode(mark + after);
  return {
    mended: { file, was: content.bytes, bytes, before: decoded.text, after, encoding: undefined },
    refused,
  };
}

/**
 * Writes, in memory, new addresses where old ones stand, and nothing else: byte order mark, line ends, comments and quotes
 * stay. What cannot be done so is refused.
 */
export async function fixRedirects(
  files: Pick<CatalogFiles, 'read'>,
  wanted: readonly WantedAddress[],
): Promise<FixedRedirects> {
  const built = wanted.filter(({ use }) => use.isBuilt);
  const byFile = grouped(
    wanted.filter(({ use }) => !use.isBuilt),
    ({ use }) => use.file,
  );
  const mended: MendedFile[] = [];
  const refused: RefusedUse[] = [];
  for (const [file, ofFile] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const fixed = await fixFile(files, file, ofFile);
    if (fixed.mended) mended.push(fixed.mended);
    refused.push(...fixed.refused);
  }
  return { mended, refused: [...refused, ...built.map(({ use }): RefusedUse => ({ use, why: 'built' }))] };
}
