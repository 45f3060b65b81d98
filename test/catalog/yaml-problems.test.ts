import { describe, expect, it } from 'vitest';
import { decodeText, findingsIn, lawWith } from '../support/decode.js';

const LAW = 'laws/fa.yaml';
const inLaw = (lines: string) => findingsIn(LAW, lawWith(lines));

describe('YAML that an editor did not mean', () => {
  it('finds an anchor and every alias', () => {
    expect(inLaw('备注: &a 略\n来源: *a\n文号: *a\n')).toEqual([
      { code: 'Y006', path: '', line: 6, args: { 写法: '锚点', 名称: '&a' } },
      { code: 'Y006', path: '', line: 7, args: { 写法: '别名', 名称: '*a' } },
      { code: 'Y006', path: '', line: 8, args: { 写法: '别名', 名称: '*a' } },
    ]);
  });

  it('finds an alias that points nowhere, without stopping', () => {
    expect(inLaw('备注: *没有\n').map(({ code, line }) => [code, line])).toEqual([['Y006', 6]]);
  });

  it('finds a merge key, also where nothing is merged', () => {
    expect(inLaw('<<: {备注: 略}\n')).toEqual([{ code: 'Y007', path: '', line: 6, args: {} }]);
  });

  it.each([
    ['备注: !important 略\n', '!important'],
    ['备注: !重要\n', '!重要'],
    ['备注: !!str 略\n', '!!str'],
    ['备注: !!binary bmFtZQ==\n', '!!binary'],
    ['备注: !<tag:example.com,2026:x> 略\n', '!<tag:example.com,2026:x>'],
    ['备注: ! 略\n', '!'],
    ['备注: !!!\n', '!!!'],
    ['备注: [!a 略]\n', '!a'],
  ])('finds the tag in %j once', (lines, tag) => {
    expect(inLaw(lines)).toEqual([{ code: 'Y008', path: '', line: 6, args: { 标签: tag } }]);
  });

  it('takes an exclamation mark within text for what it is', () => {
    expect(inLaw('备注: 注意!带原件!\n')).toEqual([]);
    expect(inLaw('备注: "!重要"\n')).toEqual([]);
  });

  it('finds each repetition of a key, with the line of the first', () => {
    expect(inLaw('备注: 一\n备注: 二\n简称: 社保\n备注: 三\n')).toEqual([
      { code: 'Y005', path: '', line: 7, args: { 键: '备注', 先前行: 6 } },
      { code: 'Y005', path: '', line: 8, args: { 键: '简称', 先前行: 2 } },
      { code: 'Y005', path: '', line: 9, args: { 键: '备注', 先前行: 6 } },
    ]);
  });

  it('does not mix up equal keys of different groups', () => {
    expect(findingsIn(LAW, `${lawWith('')}  - 条: "45"\n    摘要: 领取条件。\n`)).toEqual([]);
  });

  it('finds a repetition in flow style and deeper down', () => {
    expect(findingsIn(LAW, `${lawWith('')}  - {条: "45", 条: "46", 摘要: 略}\n`)).toMatchObject([
      { code: 'Y005', line: 9, args: { 键: '条' } },
    ]);
  });

  it.each([
    ['00123', '123'],
    ['002014901001', '2014901001'],
    ['1.10', '1.1'],
    ['9007199254740993', '9007199254740992'],
    ['11990000000000000001', '11990000000000000000'],
    ['0x1F', '31'],
    ['0o17', '15'],
    ['1e3', '1000'],
    ['+86', '86'],
    ['.5', '0.5'],
    ['.inf', 'Infinity'],
  ])('finds that %s would become %s', (written, read) => {
    expect(inLaw(`文号: ${written}\n`)).toEqual([
      { code: 'Y010', path: '', line: 6, args: { 原文: written, 读成: read } },
    ]);
    expect(decodeText(LAW, lawWith(`文号: ${written}\n`)).diagnostics[0]?.fix).toBe(`"${written}"`);
  });

  it.each(['12333', '0399-80012511', '-5', '2025-01-01', '"00123"', '12:30', '0'])(
    'takes %s as it is',
    (value) => {
      expect(inLaw(`文号: ${value}\n`)).toEqual([]);
    },
  );

  it('finds a second document, and a file that ends in one', () => {
    expect(inLaw('---\n')).toMatchObject([{ code: 'Y009', line: 6 }]);
    expect(findingsIn(LAW, `${lawWith('')}---\n名称: 另一部\n`)).toMatchObject([{ code: 'Y009', line: 9 }]);
    expect(findingsIn(LAW, `---\n${lawWith('')}`)).toEqual([]);
    expect(findingsIn(LAW, `${lawWith('')}...\n`)).toEqual([]);
  });

  it('finds a tab that indents, not one within text', () => {
    expect(inLaw('备注:\n\t略\n')).toMatchObject([{ code: 'Y003', line: 7 }]);
    expect(inLaw('备注: 一\t二\n')).toEqual([]);
  });
});

describe('YAML that does not parse', () => {
  it.each([
    ['an open quote', '备注: "略\n'],
    ['an open bracket', '备注: [略\n'],
    ['two colons', '备注: 略: 详\n'],
    ['a percent sign at the start', '备注: %略\n'],
    ['a back quote at the start', '备注: `略`\n'],
    ['an at sign at the start', '备注: @略\n'],
    ['an unknown escape', '备注: "\\略"\n'],
  ])('is one finding for %s', (_, lines) => {
    const { diagnostics, definition } = decodeText(LAW, lawWith(lines));
    expect(diagnostics.map(({ code }) => code)).toEqual(['Y011']);
    expect(String(diagnostics[0]?.args.原因)).toMatch(/\p{Script=Han}/u);
    expect(definition).toBeUndefined();
  });

  it.each(['社会保险法', '- 一\n- 二', '50', 'null', '# 只有注释', '{}'.repeat(0)])(
    'has no keys in %j',
    (text) => {
      const codes = findingsIn(LAW, `${text}\n`).map(({ code }) => code);
      expect(codes).toEqual([text === '' ? 'Y002' : 'Y012']);
    },
  );

  it('says so where a file holds comments only', () => {
    expect(findingsIn(LAW, '# 只有注释\n')).toMatchObject([{ code: 'Y012', args: { 实际: '只有注释' } }]);
  });
});

describe('a hostile file', () => {
  it.each([
    ['brackets in brackets', `备注: ${'['.repeat(20_000)}`],
    ['closed brackets', `备注: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['braces', `备注: ${'{a: '.repeat(20_000)}`],
    ['dashes', `备注:\n  ${'- '.repeat(20_000)}`],
    ['dashes before a value', lawWith(`备注:\n  ${'- '.repeat(20_000)}略\n`)],
    ['dashes far apart', lawWith(`备注:\n  ${'-   \t'.repeat(3000)}略\n`)],
    ['question marks', lawWith(`备注:\n  ${'? '.repeat(20_000)}略\n`)],
    ['steps', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}备注:\n`).join('')],
    ['exclamation marks', `备注: ${'!'.repeat(100_000)}`],
    ['tags', `备注: [${'!a 略, '.repeat(5_000)}]`],
    ['open quotes', `备注: ${'"'.repeat(50_001)}`],
  ])('of %s is a finding, not a crash', (_, text) => {
    const { diagnostics, definition } = decodeText(LAW, text);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(definition).toBeUndefined();
  });

  it('of 20,000 keys is read; each unknown key is one finding', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `键${index}: 值\n`).join('');
    const { diagnostics } = decodeText(LAW, lawWith(lines));
    expect(diagnostics).toHaveLength(20_000);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['S001']));
  });

  it('of 20,000 empty keys is read', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `键${index}:\n`).join('');
    const began = performance.now();
    expect(decodeText(LAW, lines).diagnostics.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(8000);
  });

  it('of 20,000 equal keys is read', () => {
    expect(decodeText(LAW, lawWith('备注: 略\n'.repeat(20_000))).diagnostics).toHaveLength(19_999);
  });
});
