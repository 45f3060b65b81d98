import { isCollection, isScalar, visit } from 'yaml';
import type { Source } from './source.js';
import { restOfLine } from './text-lines.js';

/** A quote or bracket that nothing closes. */
export interface OpenMark {
  readonly start: number;
  readonly reason: string;
  /** The Chinese mark at the end of its line that was to close it. */
  readonly partner?: { readonly start: number; readonly written: string; readonly closing: string };
}

// Quotes and brackets of a Chinese keyboard that close a value, at the end of its line.
const CHINESE_END = /([”“’‘＂＇］】〕｝」』])\s*$/u;

const CLOSING = { '[': ']', '{': '}', '"': '"', "'": "'" } as const;
const NAMES = { '[': '方括号', '{': '花括号', '"': '双引号', "'": '单引号' } as const;

function isMark(character: string): character is keyof typeof CLOSING {
  return Object.hasOwn(CLOSING, character);
}

function partnerOf(text: string, start: number, mark: keyof typeof CLOSING): OpenMark['partner'] {
  const rest = restOfLine(text, start);
  const written = CHINESE_END.exec(rest);
  if (!written || rest.slice(1).includes(CLOSING[mark]) || rest.slice(1).includes(mark)) return undefined;
  return { start: start + written.index, written: written[1] ?? '', closing: CLOSING[mark] };
}

function isClosed(written: string, mark: keyof typeof CLOSING): boolean {
  if (written.length < 2 || !written.endsWith(CLOSING[mark])) return false;
  if (mark !== '[') return true;
  // The bracket at the end may close another one.
  const bare = written.replace(/"[^"]*"|'[^']*'/gu, '');
  return bare.split('[').length <= bare.split(']').length;
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
      if (!isMark(mark) || isClosed(written, mark)) return;
      const partner = partnerOf(source.text, start, mark);
      marks.push({
        start,
        ...(partner && { partner }),
        reason: `${NAMES[mark]}“${mark}”没有成对，缺少后面的“${CLOSING[mark]}”`,
      });
    },
  });
  return marks;
}
