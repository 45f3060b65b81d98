import { lineAt } from '../reading.js';
import { toGbk } from './characters.js';
import {
  content,
  type FaultKind,
  invalid,
  type Planted,
  splice,
  type Target,
  valid,
  writing,
} from './kind.js';

/** Bytes instead of UTF-8; any line of the file may be named, the first is best. */
function encoded(target: Target, bytes: Uint8Array, why: string): Planted {
  const { text } = target.source;
  const first = lineAt(text, text.search(/\P{ASCII}/u));
  return { text, bytes, touched: [1, first], claim: invalid(why) };
}

export const FILE_KINDS: readonly FaultKind[] = [
  writing('file', 'line ends of Windows', ({ source }) => ({
    text: source.text.replaceAll('\n', '\r\n'),
    touched: [1],
  })),
  writing('file', 'line end of Windows, one', ({ source }, { random }) => {
    const ends = [...source.text.matchAll(/\n/gu)].map(({ index }) => index);
    const end = random.pick(ends) ?? 0;
    return splice(source.text, end, end, '\r');
  }),
  writing('file', 'byte order mark', ({ source }) => ({
    text: `\ufeff${source.text}`,
    touched: [1],
    claim: valid('字节序标记没有意思'),
  })),
  writing('file', 'saved as GBK', (target) => encoded(target, toGbk(target.source.text), 'GBK')),
  writing('file', 'saved as UTF-16', (target, { random }) => {
    const bytes = Buffer.from(`\ufeff${target.source.text}`, 'utf16le');
    return encoded(target, random.below(2) === 0 ? bytes : Buffer.from(bytes).swap16(), 'UTF-16');
  }),
  writing('file', 'saved as UTF-16 without mark', (target) =>
    encoded(target, Buffer.from(target.source.text, 'utf16le'), 'UTF-16'),
  ),
  writing('file', 'a byte lost', (target, { random }) => {
    const bytes = Buffer.from(target.source.text);
    const leads = [...bytes.keys()].filter((at) => (bytes[at] ?? 0) >= 0xe0);
    const at = random.pick(leads) ?? 0;
    const line = bytes.subarray(0, at).toString().split('\n').length;
    const lost = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    return { text: target.source.text, bytes: lost, touched: [line], claim: invalid('不是 UTF-8') };
  }),
  writing('file', 'emptied', () => ({ text: '', touched: [1], claim: invalid('空文件') })),
  writing('file', 'a Word file under its name', ({ source }, { sample }) => {
    const path = [...sample.attachments.keys()].find((one) => one.endsWith('.docx')) ?? '';
    const found = sample.folder.get(path);
    return found?.ok
      ? { text: source.text, bytes: found.bytes, touched: [1], claim: invalid('不是文本') }
      : undefined;
  }),
  content('file', "another definition's text", ({ source }, { sample, random }) => {
    const other = random.pick(
      sample.files.filter(({ kind, file }) => kind === source.kind && file !== source.file),
    );
    return other && { text: other.text, touched: [] };
  }),
  content('file', 'text of another kind of definition', ({ source }, { sample, random }) => {
    const other = random.pick(sample.files.filter(({ kind }) => kind !== source.kind));
    return other && { text: other.text, touched: [1], claim: invalid('放错文件夹') };
  }),
];
