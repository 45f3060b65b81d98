import type { Attachment } from '../catalog/files.js';
import { attachmentKind } from '../values/catalogue-path.js';
import { formatDate, parseDate } from '../values/date.js';
import { formatHours, parseHours } from '../values/hours.js';
import { formatLimit, formatStatutoryLimit, parseLimit, parseStatutoryLimit } from '../values/limit.js';
import { formatPhone, parsePhone } from '../values/phone.js';
import { parseProse, proseText, type Run } from '../values/prose.js';
import { collapseWhitespace } from '../values/text.js';
import { formatTotalLimit, type TotalLimit } from '../values/total-limit.js';
import type { Leaf } from './leaf.js';
import type { Reference } from './reference.js';

// Every function turns a text that passed its schema into a leaf. A text that its parser refuses is a bug here.
function parsed<Value>(value: Value | undefined, text: string): Value {
  if (value === undefined) throw new Error(`not validated: ${text}`);
  return value;
}

export function textLeaf(label: string, text: string): Leaf {
  const value = collapseWhitespace(text);
  return { label, text: value, type: 'text', value };
}

/** The same fact, leading to the publication that it is about where a channel has pages. */
export function referring(leaf: Leaf, { kind, id }: Reference): Leaf {
  return { ...leaf, refersTo: { kind, id } };
}

/** The same facts, standing under the one before them. */
export function details(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.map((leaf) => ({ ...leaf, isDetail: true }));
}

/** A list of words as one fact, joined with 、. */
export function wordsLeaf(label: string, words: readonly string[]): Leaf {
  return textLeaf(label, words.join('、'));
}

export function codeLeaf(label: string, code: string): Leaf {
  return { label, text: code, type: 'code', value: code };
}

export function limitLeaf(label: string, text: string): Leaf {
  const value = parsed(parseLimit(text), text);
  return { label, text: formatLimit(value), type: 'limit', value };
}

export function statutoryLimitLeaf(label: string, text: string): Leaf {
  const value = parsed(parseStatutoryLimit(text), text);
  return { label, text: formatStatutoryLimit(value), type: 'limit', value };
}

/** A computed sum of limits; `text` only where more than the sum itself is said. */
export function totalLimitLeaf(label: string, value: TotalLimit, text = formatTotalLimit(value)): Leaf {
  return { label, text, type: 'total-limit', value };
}

export function dateLeaf(label: string, text: string): Leaf {
  const value = parsed(parseDate(text), text);
  return { label, text: formatDate(value), type: 'date', value };
}

export function hoursLeaf(label: string, text: string): Leaf {
  const value = parsed(parseHours(text), text);
  return { label, text: formatHours(value), type: 'hours', value };
}

export function phoneLeaf(label: string, text: string): Leaf {
  const phone = formatPhone(parsed(parsePhone(text), text));
  return { label, text: phone, type: 'phone', value: phone };
}

export function addressLeaf(label: string, text: string): Leaf {
  const value = collapseWhitespace(text);
  return { label, text: value, type: 'address', value };
}

/** The text is the address itself, as the editor wrote it. */
export function linkLeaf(label: string, address: string): Leaf {
  const value = address.trim();
  return { label, text: value, type: 'link', value };
}

/** `0` and `0` for what the applicant does not hand in. */
export function copiesLeaf(label: string, original: number, copy: number): Leaf {
  const parts = [original > 0 && `原件 ${original} 份`, copy > 0 && `复印件 ${copy} 份`].filter(Boolean);
  const text = parts.length > 0 ? parts.join('，') : '不收纸质件';
  return { label, text, type: 'copies', value: { original, copy } };
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  docx: 'Word 文档',
  doc: 'Word 文档',
  xlsx: 'Excel 表格',
  xls: 'Excel 表格',
  pdf: 'PDF 文档',
  png: '图片',
  jpg: '图片',
  zip: '压缩包',
};

/** Size for people: whole KB below 1 MB, else MB with one decimal (1 KB = 1024 bytes). */
function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${Math.max(1, Math.round(kilobytes))} KB`
    : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** `name` is what the file is called on the page, such as the material it is the form of. */
export function fileLeaf(label: string, name: string, { path, bytes, sha256 }: Attachment): Leaf {
  const kind = KIND_NAMES[attachmentKind(path) ?? ''] ?? '文件';
  const text = `${collapseWhitespace(name)}（${kind}，${formatSize(bytes)}）`;
  return { label, text, type: 'file', value: { path, bytes, sha256 } };
}

function runsLeaf(label: string, runs: readonly Run[]): Leaf {
  const text = proseText(runs);
  const isPlain = runs.every((run) => run.href === undefined && run.strong === undefined);
  return { label, text, type: 'text', value: text, ...(isPlain ? {} : { runs }) };
}

/** Free text as leaves: one for each paragraph and list item. Only the first carries the label. */
export function proseLeaves(label: string, markdown: string): readonly Leaf[] {
  const pieces = parseProse(markdown).flatMap((block) =>
    block.kind === 'paragraph' ? [block.runs] : block.items,
  );
  return pieces
    .filter((runs) => proseText(runs) !== '')
    .map((runs, index) => runsLeaf(index === 0 ? label : '', runs));
}

/** Leaves of one label in a row show it once. */
export function labelledOnce(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.map((leaf, index) =>
    index > 0 && leaves[index - 1]?.label === leaf.label ? { ...leaf, label: '' } : leaf,
  );
}

/** The leaf of a key that may be absent, as a list to spread. */
export function optional<Value>(value: Value | undefined, leaf: (value: Value) => Leaf): readonly Leaf[] {
  return value === undefined ? [] : [leaf(value)];
}
