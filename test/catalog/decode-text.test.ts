import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/catalog/decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

/** “名称” as Windows programs with a Chinese locale write it. */
const GBK_NAME = [0xc3, 0xfb, 0xb3, 0xc6];

describe('decodeText', () => {
  it('reads UTF-8, with or without a byte order mark', () => {
    const text = '名称: 失业登记\n';
    expect(decodeText(utf8(text))).toEqual({ ok: true, text });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...utf8(text)))).toEqual({ ok: true, text });
  });

  it('keeps characters beyond the basic plane, tabs and Windows line ends', () => {
    const text = '名称: 𠮷林市\t办事\r\n';
    expect(decodeText(utf8(text))).toEqual({ ok: true, text });
  });

  it('names GBK and the first line that is none of UTF-8', () => {
    const file = Buffer.concat([utf8('id: 1\ncode: 2\n'), bytes(...GBK_NAME, 0x3a, 0x20, 0x31, 0x0a)]);
    expect(decodeText(file)).toEqual({ ok: false, problem: 'encoding', encoding: 'GBK（ANSI）', line: 3 });
  });

  it('finds the bad line also when it is the last and has no end', () => {
    const file = Buffer.concat([utf8('名称: 失业登记\n\n'), bytes(...GBK_NAME)]);
    expect(decodeText(file)).toMatchObject({ problem: 'encoding', line: 3 });
  });

  it('finds a character that is cut off at the end of a line', () => {
    const cut = utf8('名称').subarray(0, 5);
    expect(decodeText(Buffer.concat([cut, utf8('\n类别: 法律\n')]))).toMatchObject({
      problem: 'encoding',
      line: 1,
    });
  });

  it('does not guess what is neither UTF-8 nor GBK', () => {
    expect(decodeText(bytes(0x61, 0xff, 0xff, 0x0a))).toMatchObject({
      problem: 'encoding',
      encoding: '',
      line: 1,
    });
  });

  it.each([
    ['little endian', bytes(0xff, 0xfe, 0x0d, 0x54)],
    ['big endian', bytes(0xfe, 0xff, 0x54, 0x0d)],
  ])('names UTF-16, %s', (_, file) => {
    expect(decodeText(file)).toEqual({ ok: false, problem: 'encoding', encoding: 'UTF-16', line: 1 });
  });

  it.each([
    ['a null byte', '名称: 失业\n类别: \u0000\n', 2],
    ['an escape sequence', '\u001b[31m名称: 失业\n', 1],
    ['a character of C1', '名称: a\n\n说明: \u0086b\n', 3],
    ['a delete', 'a\u007f', 1],
  ])('refuses %s', (_, text, line) => {
    expect(decodeText(utf8(text))).toEqual({ ok: false, problem: 'binary', line });
  });

  it.each(['', ' ', '\n\n', '\u3000\n', '\t'])('calls %j empty', (text) => {
    expect(decodeText(utf8(text))).toEqual({ ok: false, problem: 'empty' });
  });

  it('calls a file with a byte order mark alone empty', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf))).toEqual({ ok: false, problem: 'empty' });
  });

  it.each([
    ['a docx or xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['a doc or xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ])('knows %s under another name', (_, file) => {
    expect(decodeText(bytes(...file))).toEqual({ ok: false, problem: 'office' });
  });

  it('gives a text or a problem for any bytes, and a line of the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
        const decoded = decodeText(file);
        if (decoded.ok || !('line' in decoded)) return;
        expect(decoded.line).toBeGreaterThanOrEqual(1);
        expect(decoded.line).toBeLessThanOrEqual(file.filter((byte) => byte === 0x0a).length + 1);
      }),
      { numRuns: 500 },
    );
  });
});
