import type { DecodedFile } from '../../catalog/decode.js';
import type { Kind } from '../../catalog/kinds.js';
import { normaliseText } from '../../values/text.js';
import { leavesOf } from '../facts/leaves.js';
import type { Shape } from '../shape/field.js';
import { shapeOf } from '../shape/shapes.js';

/**
 * Keys of items whose words are those of the bureau rather than of the matter: contacts, channels, remedies and the like read the same in
 * all its guides.
 */
const COMMON_TO_ALL: ReadonlySet<string> = new Set([
  '渠道',
  '办理地点',
  '咨询方式',
  '监督投诉方式',
  '监督方式',
  '行政复议与诉讼',
  '权利义务',
  '预约办理',
  '进度查询',
  '实施主体',
  '责任处室',
  '行使主体',
  '承办机构',
  '联办机构',
  '服务对象',
  '主题',
  '拼音',
]);

function tellingShape(kind: Kind): Shape {
  const shape = Object.entries(shapeOf(kind) ?? {});
  return Object.fromEntries(shape.filter(([key]) => !COMMON_TO_ALL.has(key)));
}

const TELLING = new Map<Kind, Shape>();

const LENGTH = 3;

// Numbers are looked up far faster than texts; of a thousand pieces two hardly ever have the same one of 2^30.
function numberOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < Math.min(end, text.length); index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 2) | 0;
}

/** Adds the pieces of three characters of a text, and of a shorter one the text. */
function addPieces(text: string, traces: Set<number>): void {
  const plain = normaliseText(text);
  const last = Math.max(0, plain.length - LENGTH);
  for (let start = 0; start <= last; start += 1) traces.add(numberOf(plain, start, start + LENGTH));
}

/** What a definition leaves behind in another one that it lives on in: pieces of its sentences, attachments, links, references. */
export function tracesOf(file: DecodedFile): ReadonlySet<number> {
  const shape = TELLING.get(file.kind) ?? tellingShape(file.kind);
  TELLING.set(file.kind, shape);
  const traces = new Set<number>();
  for (const { field, row, raw } of leavesOf(shape, file.definition ?? {})) {
    switch (row.type) {
      case 'text':
      case 'prose':
      case 'document':
      case 'address':
        addPieces(String(raw), traces);
        break;
      case 'file':
      case 'link':
      case 'reference': {
        const whole = `${field}=${raw}`;
        traces.add(numberOf(whole, 0, whole.length));
      }
    }
  }
  return traces;
}
