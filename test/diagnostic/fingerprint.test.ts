import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { fingerprintsOf } from '../../src/diagnostic/fingerprint.js';
import { finding } from '../reporters/sample.js';

const FILE = 'items/shi-ye-deng-ji.yaml';

const TEXT = `事项名称: 失业登记
办件类型: 即时件
申请材料:
  - 材料名称: 居民身份证
    材料形式: 纸
  - 材料名称: 登记表
    材料形式: 纸
    适用情形: [首次, 变更]
受理条件:
- 有劳动能力等
- 有劳动能力等
`;

/** A finding whose place is the `nth` occurrence of `words` in the text. */
function at(text: string, words: string, fields: Partial<Diagnostic> = {}, nth = 0): Diagnostic {
  let offset = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) offset = text.indexOf(words, offset + 1);
  const before = text.slice(0, offset).split('\n');
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return finding({
    file: FILE,
    range: { start, end: { ...start, column: start.column + words.length } },
    ...fields,
  });
}

const of = (text: string, ...diagnostics: readonly Diagnostic[]) =>
  fingerprintsOf(diagnostics, new Map([[FILE, text]]));

const form = (text: string, index: number, nth: number) =>
  at(text, '纸', { path: ['申请材料', index, '材料形式'] }, nth);

describe('a fingerprint', () => {
  it('is a SHA-256 in hexadecimal digits, one for each finding, and all differ', () => {
    const prints = of(
      TEXT,
      at(TEXT, '即时件'),
      at(TEXT, '即时件', { code: 'F104' }),
      form(TEXT, 0, 0),
      form(TEXT, 1, 1),
      at(TEXT, '首次', { path: ['申请材料', 1, '适用情形', 0] }),
      at(TEXT, '有劳动能力等', { path: ['受理条件', 0] }),
      at(TEXT, '有劳动能力等', { path: ['受理条件', 1] }, 1),
    );
    expect(prints.every((print) => /^[0-9a-f]{64}$/u.test(print))).toBe(true);
    expect(new Set(prints).size).toBe(7);
  });

  it('stays when lines move, wherever the place is', () => {
    const moved = `# 说明\n\n${TEXT.replace('申请材料:', '别名: [失业]\n申请材料:\n# 两份')}`;
    expect(of(moved, at(moved, '即时件'), form(moved, 1, 1))).toEqual(
      of(TEXT, at(TEXT, '即时件'), form(TEXT, 1, 1)),
    );
  });

  it('stays when an entry with the same flaw is inserted before', () => {
    const more = TEXT.replace('申请材料:\n', '申请材料:\n  - 材料名称: 照片\n    材料形式: 纸\n');
    const [, ...rest] = of(more, form(more, 0, 0), form(more, 1, 1), form(more, 2, 2));
    expect(rest).toEqual(of(TEXT, form(TEXT, 0, 0), form(TEXT, 1, 1)));
  });

  it('stays when other findings come or go, also of the same entry', () => {
    const [alone] = of(TEXT, form(TEXT, 1, 1));
    const others = [at(TEXT, '即时件'), at(TEXT, '登记表', { path: ['申请材料', 1, '材料名称'] })];
    expect(of(TEXT, ...others, form(TEXT, 1, 1)).at(-1)).toBe(alone);
  });

  it('stays when the indentation or the line ends of the file change', () => {
    const other = TEXT.replaceAll(/^ {2}/gmu, '').replaceAll('\n', '\r\n');
    expect(of(other, form(other, 1, 1))).toEqual(of(TEXT, form(TEXT, 1, 1)));
  });

  it('counts findings that nothing tells apart; without one of them the others stay', () => {
    const [first, second] = [0, 1].map((nth) => at(TEXT, '有劳动能力等', { path: ['受理条件', nth] }, nth));
    const both = first && second ? of(TEXT, first, second) : [];
    const less = TEXT.replace('- 有劳动能力等\n', '');
    expect(of(less, at(less, '有劳动能力等', { path: ['受理条件', 0] }))).toEqual(both.slice(0, 1));
  });

  it.each([
    ['code', { code: 'S005' }],
    ['file', { file: 'items/jiu-ye-deng-ji.yaml' }],
    ['key', { path: ['办理模式'] }],
  ])('changes with the %s', (_, fields) => {
    expect(of(TEXT, at(TEXT, '即时件', fields))).not.toEqual(of(TEXT, at(TEXT, '即时件')));
  });

  it('changes with the marked text: another wrong value is another finding', () => {
    const other = TEXT.replace('即时件', '马上办');
    expect(of(other, at(other, '马上办'))).not.toEqual(of(TEXT, at(TEXT, '即时件')));
  });

  it('tells findings of a file without text apart by path and message', () => {
    const page = (index: number) => finding({ code: 'P001', file: 'website/a.html', path: ['事实', index] });
    const prints = of(TEXT, page(0), page(1), finding({ ...page(0), message: '另一处' }));
    expect(new Set(prints).size).toBe(3);
  });

  it('takes places beyond the text, and texts of many lines', () => {
    const beyond = finding({ range: { start: { line: 99, column: 9 }, end: { line: 120, column: 1 } } });
    const block = finding({ range: { start: { line: 3, column: 1 }, end: { line: 6, column: 9 } } });
    expect(new Set(of(TEXT, beyond, block)).size).toBe(2);
  });

  it('is quick over a long list with a finding in every entry', () => {
    const count = 20_000;
    const text = `申请材料:\n${Array.from({ length: count }, (_, index) => `  - 材料名称: 表${index}\n    材料形式: 纸\n`).join('')}`;
    const findings = Array.from({ length: count }, (_, index) => {
      const start = { line: 3 + 2 * index, column: 11 };
      return finding({
        path: ['申请材料', index, '材料形式'],
        range: { start, end: { ...start, column: 12 } },
      });
    });
    const begin = performance.now();
    expect(new Set(of(text, ...findings)).size).toBe(count);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
