import { Buffer, isUtf8 } from 'node:buffer';

/** Text of a catalogue file, or why its bytes are none. `line` counts from 1. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'encoding'; readonly encoding: string; readonly line: number }
  | { readonly ok: false; readonly problem: 'binary'; readonly line: number }
  | { readonly ok: false; readonly problem: 'office' }
  | { readonly ok: false; readonly problem: 'empty' };

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = /^\uFEFF/u;
/** Control characters; those that end a line in other systems are a finding of the YAML. */
const CONTROL = /[^\P{Cc}\n\r\t\v\f\u0085]/u;
/** How zip archives (docx, xlsx) and compound files (doc, xls) begin. */
const OFFICE_SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}

/** The name of UTF-16 in either byte order, from its mark or from its line ends; `undefined` for other bytes. */
export function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
  for (let index = 0; index < bytes.length; index += 2) {
    const isEnd = (unit: number | undefined) => unit === LINE_FEED || unit === CARRIAGE_RETURN;
    if (isEnd(bytes[index]) && bytes[index + 1] === 0) return 'utf-16le';
    if (bytes[index] === 0 && isEnd(bytes[index + 1])) return 'utf-16be';
  }
  return undefined;
}

/** Decodes UTF-8 (a byte order mark is fine) and names the encoding that Windows programs used instead. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  if (OFFICE_SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))) {
    return { ok: false, problem: 'office' };
  }
  if (utf16In(bytes)) return { ok: false, problem: 'encoding', encoding: 'UTF-16', line: 1 };
  if (!isUtf8(bytes)) {
    const encoding = decodes(bytes, 'gb18030') ? 'GBK（ANSI）' : '';
    return { ok: false, problem: 'encoding', encoding, line: firstBadLine(bytes) };
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(BYTE_ORDER_MARK, '');
  const control = CONTROL.exec(text);
  if (control) return { ok: false, problem: 'binary', line: text.slice(0, control.index).split('\n').length };
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  return { ok: true, text };
}
