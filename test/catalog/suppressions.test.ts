import { describe, expect, it, test } from 'vitest';
import { suppressionsIn } from '../../src/catalog/suppressions.js';

/** What the comments of a text say, without their places. */
const read = (text: string) =>
  suppressionsIn(text).map(({ codes, reason, flaw }) => [codes.join(' '), reason, flaw] as const);

/** Lines that the only suppression of a text is about. */
function linesOf(text: string): readonly [from: number, to: number] {
  const [one, ...others] = suppressionsIn(text);
  if (one === undefined || others.length > 0) throw new Error('one suppression was expected');
  return [one.from, one.to];
}

describe('a suppression is read', () => {
  it.each([
    ['# 忽略 F104：法定时限正在修订', ['F104'], '法定时限正在修订'],
    ['#忽略F104:法定时限正在修订', ['F104'], '法定时限正在修订'],
    ['# 忽略：F104 法定时限正在修订', ['F104'], '法定时限正在修订'],
    ['##  忽略 f104 : 法定时限正在修订', ['F104'], '法定时限正在修订'],
    ['# 忽略 Ｆ１０４，法定时限正在修订', ['F104'], '法定时限正在修订'],
    ['# 忽略 F-104（法定时限正在修订）', ['F104'], '（法定时限正在修订）'],
    ['# 忽略 F018、F019：法定时限正在修订', ['F018', 'F019'], '法定时限正在修订'],
    ['# 忽略 F018,F019: 法定时限正在修订', ['F018', 'F019'], '法定时限正在修订'],
    ['# 忽略 F018 F019 法定时限正在修订', ['F018', 'F019'], '法定时限正在修订'],
    ['# 忽略 F018 和 F018：法定时限正在修订', ['F018'], '法定时限正在修订'],
    ['# 忽略 F018 A10 表正在修订', ['F018'], 'A10 表正在修订'],
    ['# 忽略 F18：法定时限正在修订', ['F18'], '法定时限正在修订'],
    ['# 忽略 F104 理由：法定时限正在修订', ['F104'], '法定时限正在修订'],
  ])('from %s', (comment, codes, reason) => {
    expect(read(`${comment}\n键: 值\n`)).toEqual([[codes.join(' '), reason, null]]);
    expect(read(`键: 值 ${comment}\n`)).toEqual([[codes.join(' '), reason, null]]);
  });

  it.each(['', '：', '：无', '：暂无。', '：——', '：理由', ' 123', '：。。。', '：啊啊啊'])(
    'but has no reason in “F104%s”',
    (rest) => {
      expect(read(`键: 值 # 忽略 F104${rest}\n`).map(([codes, , flaw]) => [codes, flaw])).toEqual([
        ['F104', 'no-reason'],
      ]);
    },
  );

  it.each([
    ['# 忽略', 'no-code'],
    ['# 忽略：时限正在修订', 'no-code'],
    ['# 请忽略 F104：时限正在修订', 'unclear'],
    ['# 忽略这一条 F104：时限正在修订', 'unclear'],
    ['# F104 可以忽略：时限正在修订', 'unclear'],
  ])('and %s silences nothing, with a finding', (comment, flaw) => {
    expect(read(`键: 值 ${comment}\n`)).toEqual([['', '', flaw]]);
  });

  it.each(['键: 值#忽略F104：时限正在修订', '键: 值 ＃ 忽略 F104：时限正在修订'])(
    'and %s is published, with a finding',
    (text) => {
      const [one] = suppressionsIn(`前: 值\n${text}\n`);
      expect(one).toMatchObject({ flaw: 'in-text', range: { start: { line: 2 }, end: { line: 2 } } });
      const { start, end } = one?.range ?? { start: { column: 0 }, end: { column: 0 } };
      expect(text.slice(start.column - 1, end.column - 1)).toMatch(/^[#＃] ?忽略 ?F104：时限正在修订$/u);
    },
  );
});

describe('no suppression', () => {
  it.each([
    ['a text without the word', '键: 值 # 时限正在修订 F104\n'],
    ['a remark about something else', '键: 值 # 忽略大小写\n'],
    ['a remark on a folder', '# 可以忽略的旧文件\n键: 值\n'],
    ['a quoted text', '键: "值 # 忽略 F104：时限正在修订"\n'],
    ['a text in single quotes over two lines', "键: '值\n  # 忽略 F104：时限正在修订'\n"],
    ['a block text', '键: |\n  值\n  # 忽略 F104：时限正在修订\n  # 忽略 F104：时限正在修订\n下: 值\n'],
    ['a folded text in a list', '键:\n  - >-\n    # 忽略 F104：时限正在修订\n  - 值\n'],
    ['a plain text that speaks of it', '键: 可以忽略 F104 的提示\n'],
  ])('in %s', (_, text) => {
    expect(suppressionsIn(text)).toEqual([]);
  });
});

describe('a comment is about', () => {
  const C = '# 忽略 F104：时限正在修订';

  it.each([
    ['the line it ends', `甲: 值\n乙: 值 ${C}\n丙: 值\n`, [2, 2]],
    ['the key of a block, not what is in it', `甲: 值\n乙: ${C}\n  - 值\n`, [2, 2]],
    ['the next line', `甲: 值\n${C}\n乙: 值\n`, [3, 3]],
    ['the next line that is no comment', `甲: 值\n${C}\n# 另一句\n\n乙: 值\n丙: 值\n`, [5, 5]],
    ['the next line, whatever its indentation', `甲:\n  - 值\n${C}\n  - 值\n`, [4, 4]],
    ['the entry whose dash stands before it', `甲:\n  - ${C}\n    乙: 值\n`, [3, 3]],
    ['the whole of a text over several lines', `甲:\n乙: 值\n  值\n  值 ${C}\n丙: 值\n`, [2, 4]],
    ['the whole of a quoted text', `甲: "值\n  值" ${C}\n`, [1, 2]],
    ['the whole of a list in brackets', `上: 值\n甲: [值,\n  值,\n  值] ${C}\n下: 值\n`, [2, 4]],
    ['the line in brackets that it ends', `甲: [值,\n  值, ${C}\n  值]\n`, [2, 2]],
    ['the head of a block text', `上: 值\n甲: | ${C}\n  值\n`, [2, 2]],
    ['what follows a block text', `甲: |\n  值\n${C}\n乙: 值\n`, [4, 4]],
    ['the beginning of the file too', `# 说明\n${C}\n甲: 值\n乙: 值\n`, [1, 3]],
    ['nothing, at the end of the file', `甲: 值\n${C}\n`, [1, 0]],
  ] as const)('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
    expect(linesOf(text.replaceAll('\n', '\r\n'))).toEqual(lines);
  });
});

test('two comments above a line are both about it', () => {
  const text = '甲: 值\n# 忽略 F104：时限正在修订\n# 忽略 F105：表格正在修订\n乙: 值\n';
  expect(suppressionsIn(text).map(({ codes, from, to }) => [codes, from, to])).toEqual([
    [['F104'], 4, 4],
    [['F105'], 4, 4],
  ]);
});

test('the place is that of the comment', () => {
  const [one] = suppressionsIn('甲: 值  # 忽略 F104：时限正在修订  \n');
  expect(one).toMatchObject({
    words: '# 忽略 F104：时限正在修订',
    range: { start: { line: 1, column: 7 }, end: { line: 1, column: 23 } },
  });
});

test.each([
  '键: "没有写完 # 忽略 F104：修订\n',
  '键: [ # 忽略 F104：修订\n',
  '\t# 忽略 F104：修订\n',
  '# 忽略 F104：修订',
])('a broken text does no harm: %j', (text) => {
  expect(() => suppressionsIn(text)).not.toThrow();
});
