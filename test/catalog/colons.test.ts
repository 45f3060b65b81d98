import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingKey, repairColons } from '../../src/catalog/colons.js';
import { decodeText, findingsIn, lawWith } from '../support/decode.js';

const KEYS = new Set(['名称', '简称', '条款', '条', '摘要', '收费', '是否收费']);
const repair = (text: string) => repairColons(text, KEYS);

describe('repairColons', () => {
  it.each([
    ['名称：失业登记', '名称: 失业登记', 'fullwidth', 3],
    ['名称： 失业登记', '名称: 失业登记', 'fullwidth', 3],
    ['名称 ：失业登记', '名称: 失业登记', 'fullwidth', 4],
    ['名称：\u3000失业登记', '名称: 失业登记', 'fullwidth', 3],
    ['名称：', '名称:', 'fullwidth', 3],
    ['  条：50', '  条: 50', 'fullwidth', 4],
    ['  - 条：50', '  - 条: 50', 'fullwidth', 6],
    ['- - 条：50', '- - 条: 50', 'fullwidth', 6],
    ['名称:失业登记', '名称: 失业登记', 'no-space', 3],
    ['  - 条:50', '  - 条: 50', 'no-space', 6],
    ['名称：登记：失业', '名称: 登记：失业', 'fullwidth', 3],
    ['名称:12:30', '名称: 12:30', 'no-space', 3],
  ])('mends %j', (line, mended, kind, column) => {
    const { text, broken } = repair(`简称: 社保\n${line}`);
    expect(text).toBe(`简称: 社保\n${mended}`);
    expect(broken).toMatchObject([{ kind, at: { line: 2, column } }]);
  });

  it.each([
    '名称: 失业登记：登记失业',
    '  - 摘要: 分两步：先登记，后领取',
    '名称: 12:30',
    '名称:',
    '注意：带原件',
    '说明：名称：失业',
    '# 名称：失业登记',
    '"名称：失业登记"',
    "'名称':失业登记",
    '- 失业登记：当场办',
    '',
  ])('leaves %j as it is', (line) => {
    expect(repair(line)).toEqual({ text: line, shifts: new Map(), broken: [] });
  });

  it('mends every line, and keeps Windows line ends', () => {
    const { text, broken } = repair('名称：失业\r\n条款：\r\n  - 条:50\r\n');
    expect(text).toBe('名称: 失业\r\n条款:\r\n  - 条: 50\r\n');
    expect(broken.map(({ key, kind, at }) => [key, kind, at.line])).toEqual([
      ['名称', 'fullwidth', 1],
      ['条款', 'fullwidth', 2],
      ['条', 'no-space', 3],
    ]);
  });

  it('keeps the number of lines, and mends nothing twice', () => {
    const line = fc.constantFrom(
      '名称：失业',
      '名称:失业',
      '  - 条：50',
      '摘要: 一：二',
      '其他：三',
      '',
      '：',
      '::',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { text } = repair(lines.join('\n'));
        expect(text.split('\n')).toHaveLength(Math.max(1, lines.length));
        expect(repair(text)).toEqual({ text, shifts: new Map(), broken: [] });
      }),
    );
  });
});

describe('a hostile line', () => {
  it.each([' ', '- ', '名 ', '：', ':', '名'])('of many %j is read in one pass', (piece) => {
    const line = `名${piece.repeat(100_000)}称`;
    expect(repair(line).broken).toEqual([]);
  });
});

describe('leadingKey', () => {
  it('finds the key in a piece of text that stands where keys belong', () => {
    expect(leadingKey('是否收费：否', KEYS)).toMatchObject({ key: '是否收费', kind: 'fullwidth' });
    expect(leadingKey('  是否收费:否', KEYS)).toMatchObject({ key: '是否收费', kind: 'no-space' });
    expect(leadingKey('不收费：见标准', KEYS)).toBeUndefined();
  });
});

describe('a broken colon in a file', () => {
  it('is one finding, and the rest of the file still counts', () => {
    const text = lawWith('').replace('简称: ', '简称：');
    expect(findingsIn('laws/fa.yaml', text)).toEqual([
      { code: 'Y004', path: '简称', line: 2, args: { 键: '简称' } },
    ]);
    expect(decodeText('laws/fa.yaml', text).definition).toMatchObject({ 简称: '社会保险法' });
  });

  it('is found in a list and deeper down, beside other flaws', () => {
    const text = lawWith('').replace('  - 条: "50"', '  - 条："50"').replace('类别: 法律', '类别: 法');
    expect(findingsIn('laws/fa.yaml', text).map(({ code, line }) => [code, line])).toEqual([
      ['Y004', 7],
      ['S004', 3],
    ]);
  });

  it('is found where the text parses, because a value swallowed the line', () => {
    const text = lawWith('备注: 核对过\n  公布日期：2010-10-28\n');
    expect(findingsIn('laws/fa.yaml', text)).toEqual([
      { code: 'Y004', path: '', line: 7, args: { 键: '公布日期' } },
    ]);
  });

  it('is found where a group of keys became one text', () => {
    const text = '是否收费：否\n';
    const found = findingsIn('items/shi-ye.yaml', `收费:\n  ${text}`);
    expect(found.filter(({ code }) => code === 'Y004')).toEqual([
      { code: 'Y004', path: '收费', line: 2, args: { 键: '是否收费' } },
    ]);
  });

  it('is none inside a value', () => {
    expect(findingsIn('laws/fa.yaml', lawWith('备注: 名称：旧名\n'))).toEqual([]);
    expect(findingsIn('laws/fa.yaml', lawWith('备注: |\n  名称：旧名\n  简称:旧名\n'))).toEqual([]);
  });
});
