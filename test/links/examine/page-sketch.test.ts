import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAlike, sketchPage } from '../../../src/links/examine/page-sketch.js';
import { readPage } from '../../../src/links/examine/page-words.js';

const ADDRESS = 'https://rsj.qinghe.gov.cn/a.html';
const sketch = (text: string, address = ADDRESS) => sketchPage(readPage(text), address);

/** Text without rhyme: every few letters are others. */
const text = (from: number, length: number) =>
  Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + (((from + i) * 7919) % 20_000))).join('');

it('stays small however long the page is', () => {
  const { hashes, size } = sketch(`<p>${text(0, 15_000)}</p>`);
  expect(hashes).toHaveLength(1024);
  expect(size).toBeGreaterThan(14_000);
});

it.each<[string, string, string, boolean]>([
  ['the same', text(0, 300), text(0, 300), true],
  ['the same, long', text(0, 9000), text(0, 9000), true],
  ['other numbers', `第 3 位访客，${text(0, 300)}`, `第 4 位访客，${text(0, 300)}`, true],
  ['a few words less', text(0, 300), text(0, 290), true],
  ['another tenth', text(0, 300), text(0, 250), false],
  ['a sentence of its own on a long page', text(0, 9000), text(0, 8500), false],
  ['another', text(0, 300), text(5000, 300), false],
  ['nothing', '', '', false],
])('finds %s', (_name, page, sample, expected) => {
  expect(isAlike(sketch(`<p>${page}</p>`), sketch(`<p>${sample}</p>`))).toBe(expected);
});

it('goes by the title too', () => {
  const body = `<p>${text(0, 300)}</p>`;
  expect(isAlike(sketch(`<title>办事指南</title>${body}`), sketch(`<title>政策文件</title>${body}`))).toBe(
    false,
  );
});

it('does not count the address that a page repeats', () => {
  const other = 'https://rsj.qinghe.gov.cn/%E5%8A%9E%E4%BA%8B/shiyebaoxianjinshenlingzhinan.html?id=x';
  const say = (address: string) =>
    sketch(`<p>${text(0, 100)}</p><p>${address}</p><p>${decodeURI(address)}</p>`, address);
  expect(isAlike(say(other), say(ADDRESS))).toBe(true);
});

it('finds every page with words like itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\u4e00-\u9fa5]{3,200}$/u), (words) => {
      expect(isAlike(sketch(words), sketch(words))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
