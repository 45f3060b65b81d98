import { isCollection, isScalar, visit } from 'yaml';
import type { Source } from './source.js';

/** A quote or bracket that nothing closes. */
export interface OpenMark {
  readonly start: number;
  readonly reason: string;
}

const CLOSING = { '[': ']', '{': '}', '"': '"', "'": "'" } as const;
const NAMES = { '[': '方括号', '{': '花括号', '"': '双引号', "'": '单引号' } as const;

function isMark(character: string): character is keyof typeof CLOSING {
  return Object.hasOwn(CLOSING, character);
}

/** The quotes and brackets that are never closed, in the order of the text. */
export function openMarks(source: Source): readonly OpenMark[] {
  const marks: OpenMark[] = [];
  visit(source.document, {
    Node(_, node) {
      if (!node.range || (isCollection(node) && node.flow !== true)) return;
      if (isScalar(node) && node.type !== 'QUOTE_DOUBLE' && node.type !== 'QUOTE_SINGLE') return;
      const [start, end] = node.range;
      const written = source.text.slice(start, end).trimEnd();
      const mark = written.charAt(0);
      if (!isMark(mark) || (written.length > 1 && written.endsWith(CLOSING[mark]))) return;
      marks.push({ start, reason: `${NAMES[mark]}“${mark}”没有成对，缺少后面的“${CLOSING[mark]}”` });
    },
  });
  return marks;
}
