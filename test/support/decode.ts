import { type DecodedFile, decodeFile } from '../../src/catalog/decode.js';
import { CHECKER } from './check-town.js';

/** Decodes a text as the bytes of a catalogue file. */
export function decodeText(file: string, text: string): DecodedFile {
  return decodeFile(file, { ok: true, bytes: new TextEncoder().encode(text) }, CHECKER);
}

/** Code, path, line and data of what was found in a text: all but the words. */
export function findingsIn(file: string, text: string) {
  return decodeText(file, text).diagnostics.map(({ code, path, range, args }) => ({
    code,
    path: path.join('/'),
    line: range.start.line,
    args,
  }));
}

/** A sound law around some more lines, which stand from line 6 on. */
export function lawWith(lines: string): string {
  return `名称: 中华人民共和国社会保险法
简称: 社会保险法
类别: 法律
制定机关: 全国人民代表大会常务委员会
状态: 现行有效
${lines}条款:
  - 条: "50"
    摘要: 失业登记和领取手续。
`;
}
