import type { Catalogue } from '../../catalog/catalogue.js';
import type { ReadFailure } from '../../catalog/files.js';
import { ATTACHMENT_FOLDER } from '../../catalog/kinds.js';
import { decodeLeniently } from '../../values/decoded.js';
import { closest } from '../../values/text.js';
import { type FormProblem, malformed } from './form-problem.js';

/** What the catalogue keeps in its folder of attachments. */
export type Attachments = Pick<Catalogue, 'attachments' | 'unreadable'>;

const UNREADABLE = {
  denied: '没有读取的权限',
  'too-large': '超过 50 MB，读不了',
  unreadable: '打不开：磁盘读取出错、不是普通文件，或者是指到目录外面的链接',
} satisfies Record<ReadFailure, string>;

/** Two paths differ in no more than this share of their characters, as the rule about missing attachments has it. */
const TYPING_ERROR = 1 / 40;

const notThere = (reason: string, suggestion?: string): FormProblem => ({
  kind: 'not-there',
  reason,
  suggestion,
});

/** By lower-case path, so that thousands of missing files stay linear. */
const spellings = new WeakMap<Attachments['attachments'], ReadonlyMap<string, string>>();

function spellingOf(path: string, { attachments }: Attachments): string | undefined {
  const known =
    spellings.get(attachments) ?? new Map([...attachments.keys()].map((one) => [one.toLowerCase(), one]));
  spellings.set(attachments, known);
  return known.get(path.toLowerCase());
}

/** A path without what leads to a place in the file, decoded, as the catalogue writes it. */
function pathOf(address: string): string {
  return decodeLeniently(address.replace(/[?#].*$/u, '')).normalize('NFC');
}

/** Why the path of an attachment leads nowhere: wrongly written, not there, not readable, or with other capitals. */
export function fileProblem(address: string, catalogue: Attachments): FormProblem | undefined {
  const has = (one: string) => catalogue.attachments.has(one);
  // A name may itself hold a percent sign or a number sign.
  const path = has(address) || catalogue.unreadable.has(address) ? address : pathOf(address);
  const segments = path.split('/').filter((one) => one !== '' && one !== '.');
  if (segments.includes('..')) return malformed('文件的路径里不能有“..”');
  if (path.startsWith('/') || path.startsWith('./')) {
    const inside = segments.join('/');
    return malformed(`文件的路径要从 ${ATTACHMENT_FOLDER}/ 写起`, has(inside) ? inside : undefined);
  }
  if (has(path)) return undefined;
  const failure = catalogue.unreadable.get(path);
  if (failure) return notThere(`文件${UNREADABLE[failure]}`);
  if (segments[0]?.toLowerCase() !== ATTACHMENT_FOLDER) {
    const inside = `${ATTACHMENT_FOLDER}/${path}`;
    return malformed(`文件要放在 ${ATTACHMENT_FOLDER} 文件夹里`, has(inside) ? inside : undefined);
  }
  const spelling = spellingOf(path, catalogue);
  if (spelling !== undefined) {
    return notThere(
      `大小写和文件的名字不一样，在有的电脑上打得开，放到服务器上就打不开，应当写成 ${spelling}`,
      spelling,
    );
  }
  const near = closest(path, [...catalogue.attachments.keys()], TYPING_ERROR);
  return notThere(near === undefined ? '没有这个文件' : `没有这个文件，是不是 ${near}`);
}
