import { describe, expect, it } from 'vitest';
import { parseSource, rangeOfPath } from '../../src/catalog/source.js';
import type { Path } from '../../src/diagnostic/diagnostic.js';

const LAW = `# 核对过
名称: 社会保险法
简称: "社保法" # 常用
来源:
条款:
  - 条: "45"
    摘要: 领取条件
  - 条: '50'
    摘要: |
      失业登记
      和领取手续
别名: [社保法, 保险法]
嵌套:
  - - 一
    - 二
`;

/** The text that a range marks, for a range on one line. */
function marked(text: string, path: Path, at: 'key' | 'value'): string {
  const { start, end } = rangeOfPath(parseSource(text), path, at);
  const lines = text.split('\n');
  if (start.line !== end.line) return `${start.line}:${start.column}-${end.line}:${end.column}`;
  return `${start.line}:${lines[start.line - 1]?.slice(start.column - 1, end.column - 1)}`;
}

describe('the place of a path', () => {
  it.each<[string, Path, 'key' | 'value', string]>([
    ['a value', ['名称'], 'value', '2:社会保险法'],
    ['its key', ['名称'], 'key', '2:名称'],
    ['a quoted value with its quotes, without the comment', ['简称'], 'value', '3:"社保法"'],
    ['a key without a value', ['来源'], 'value', '4:来源'],
    ['a group, by its key', ['条款'], 'value', '5:条款'],
    ['a value in a list', ['条款', 1, '条'], 'value', "8:'50'"],
    ['its key', ['条款', 1, '条'], 'key', '8:条'],
    ['a text of several lines', ['条款', 1, '摘要'], 'value', '9:9-11:12'],
    ['an element of a flow list', ['别名', 1], 'value', '12:保险法'],
    ['an element that is a group, by its first key', ['条款', 1], 'value', '8:条'],
    ['a list in a list', ['嵌套', 0, 1], 'value', '15:二'],
    ['a missing key: the first key of the file', ['文号'], 'key', '2:名称'],
    ['a missing key of an element: the first key of the element', ['条款', 0, '文号'], 'key', '6:条'],
    ['a missing element: the key of the list', ['条款', 9], 'value', '5:条款'],
    ['what is below a missing key', ['收费', '标准'], 'value', '2:名称'],
    ['the file itself: its first key', [], 'value', '2:名称'],
  ])('%s', (_, path, at, expected) => {
    expect(marked(LAW, path, at)).toBe(expected);
  });

  it('counts columns in UTF-16 units, also beyond the basic plane', () => {
    const range = rangeOfPath(parseSource('{名称: 𠮷林市, 简称: 𠮷}'), ['简称'], 'value');
    expect(range).toEqual({ start: { line: 1, column: 16 }, end: { line: 1, column: 18 } });
  });

  it('counts lines that end as on Windows', () => {
    const text = '名称: 社会保险法\r\n条款:\r\n  - 条: "50"\r\n    摘要: 失业登记\r\n';
    const range = rangeOfPath(parseSource(text), ['条款', 0, '摘要'], 'value');
    expect(range).toEqual({ start: { line: 4, column: 9 }, end: { line: 4, column: 13 } });
  });

  it('is the start of a file that holds nothing', () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    expect(rangeOfPath(parseSource('# 只有注释\n'), ['名称'], 'value')).toEqual(range);
  });

  it('finds numbers that serve as keys, and keys that objects have by nature', () => {
    expect(marked('50: 失业登记\n', ['50'], 'value')).toBe('1:失业登记');
    expect(marked('constructor: 甲\n__proto__: 乙\n', ['__proto__'], 'value')).toBe('2:乙');
  });
});

it('keeps the English warnings of the YAML library from the terminal', async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => warnings.push(warning);
  process.on('warning', listen);
  parseSource('? {名称: 失业登记}\n: 一\n').document.toJS();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', listen);
  expect(warnings).toEqual([]);
});
