/** Text of a catalogue file, or why its bytes are none. `line` counts from 1. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'encoding'; readonly encoding: string; readonly line: number }
  | { readonly ok: false; readonly problem: 'binary'; readonly line: number }
  | { readonly ok: false; readonly problem: 'office' }
  | { readonly ok: false; readonly problem: 'empty' };

const LINE_FEED = 0x0a;
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
    if (!decodes(bytes.subarray(start, end), 'utf-8')) return line;
    start = end + 1;
  }
  return 1;
}

/** Decodes UTF-8 (a byte order mark is fine) and names the encoding that Windows programs used instead. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  if (OFFICE_SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))) {
    return { ok: false, problem: 'office' };
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { ok: false, problem: 'encoding', encoding: 'UTF-16', line: 1 };
  }
  if (!decodes(bytes, 'utf-8')) {
    const encoding = decodes(bytes, 'gb18030') ? 'GBK（ANSI）' : '';
    return { ok: false, problem: 'encoding', encoding, line: firstBadLine(bytes) };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const control = /[^\P{Cc}\n\r\t]/u.exec(text);
  if (control) return { ok: false, problem: 'binary', line: text.slice(0, control.index).split('\n').length };
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  return { ok: true, text };
}
