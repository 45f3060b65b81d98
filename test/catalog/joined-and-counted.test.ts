import { describe, expect, it } from 'vitest';
import { decodeText } from '../support/decode.js';
import { patchText, TOWN, textIn } from '../support/memory-files.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const TEXT = textIn(TOWN, ITEM);

/** What is found once `lines` stand at the end of the item, whose keys `without` are taken away. */
const found = (lines: string, ...without: readonly string[]) =>
  decodeText(ITEM, patchText(TEXT, '', without) + lines).diagnostics;

describe('two lines that ran together', () => {
  it.each([
    ['行使层级: 市级实施主体: 示例市\n', '实施主体'],
    ['预约办理: 可以不预约直接办理。物流快递: 否\n', '物流快递'],
    ['简介: 可以登记。基本编码: "000514902001"\n', '基本编码'],
    ['简介: 可以登记，实施主体：甲: 乙\n', '实施主体'],
  ])('%j says where, and offers no quotes', (lines, key) => {
    const [first, ...others] = found(lines, lines.slice(0, 4), '简介', key);
    expect([first?.code, first?.message]).toEqual(['Y018', `像是两行连成了一行：在「${key}」前换行`]);
    expect([first?.fix, first?.edits, others]).toEqual([null, undefined, []]);
  });
});

describe('a count', () => {
  it.each([
    ['99999999999999999999999', null],
    ['.inf', null],
    ['01', '1'],
  ])('%s is not put in quotes', (written, fix) => {
    const [first] = found(`到现场次数: ${written}\n`, '到现场次数');
    expect([first?.code, first?.fix, first?.edits]).toEqual(['Y010', fix, undefined]);
    expect(first?.message).toContain('要写整数');
  });

  it.each([
    ['0次', true],
    ['1份', true],
    ['1天', false],
  ])('%s: only a measure word is taken away', (written, isCertain) => {
    const [first] = found(`到现场次数: ${written}\n`, '到现场次数');
    expect([first?.code, first?.edits !== undefined]).toEqual(['S003', isCertain]);
  });
});

describe('a key that is none', () => {
  it.each([
    [': 值\n', 'S001', '冒号前面没有写键'],
    ['? [a]\n', 'Y011', '这一行读不懂：键必须是文字'],
  ])('%j is found on its line', (line, code, message) => {
    const all = found(line);
    expect(all.map((one) => [one.code, one.message])).toEqual([[code, message]]);
    expect(all[0]?.range.start.line).toBe(TEXT.split('\n').length);
  });
});

it('a text that begins with a star is called a text', () => {
  expect(found('时限说明: *从受理起算\n', '时限说明')[0]?.message).toContain('“*从受理起算”以“*”开头');
});
