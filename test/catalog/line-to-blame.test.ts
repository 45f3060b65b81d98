import { describe, expect, it } from 'vitest';
import { decodeText, lawWith } from '../support/decode.js';
import { TOWN, textIn } from '../support/memory-files.js';

const LAW = 'laws/fa.yaml';
const ITEM = 'items/shi-ye-deng-ji.yaml';
const ARTICLES = '条款:\n  - 条: "45"\n    摘要: 领取条件。\n  - 条: "50"\n    摘要: 登记。\n';
const HEAD = lawWith('').slice(0, lawWith('').indexOf('条款:'));
const HEAD_LINES = HEAD.split('\n').length - 1;

/** Code and line of all that is found; lines count from the first behind the head of a sound law. */
function found(articles: string): readonly string[] {
  return decodeText(LAW, HEAD + articles).diagnostics.map(
    ({ code, range }) => `${code} ${range.start.line - HEAD_LINES}`,
  );
}

function message(articles: string): string | undefined {
  return decodeText(LAW, HEAD + articles).diagnostics[0]?.message;
}

describe('one line out of line is the one that is named', () => {
  it.each([
    ['the first dash one deeper', ARTICLES.replace('  - 条: "45"', '   - 条: "45"'), 'Y022 2'],
    ['the first dash one shallower', ARTICLES.replace('  - 条: "45"', ' - 条: "45"'), 'Y022 2'],
    ['the first dash two deeper', ARTICLES.replace('  - 条: "45"', '    - 条: "45"'), 'Y022 2'],
    ['a later dash two shallower', ARTICLES.replace('  - 条: "50"', '- 条: "50"'), 'Y022 4'],
    ['a key two deeper', ARTICLES.replace('    摘要: 领', '      摘要: 领'), 'Y022 3'],
    ['a key at the top one deeper', ` ${ARTICLES}`, 'Y022 1'],
    ['the first dash lost', ARTICLES.replace('  - 条: "45"', '    条: "45"'), 'Y028 2'],
    ['the first dash in a comment', ARTICLES.replace('  - 条: "45"', '# - 条: "45"'), 'Y028 3'],
    ['a later dash lost', ARTICLES.replace('  - 条: "50"', '    条: "50"'), 'Y028 4'],
    ['a broken first dash', ARTICLES.replace('  - 条: "45"', '  –条: "45"'), 'Y021 2'],
    ['a dash alone on its line', ARTICLES.replace('- 条: "45"', '-\n   条: "45"'), 'Y022 3'],
    ['stray words', ARTICLES.replace('    摘要: 登记。', '    摘要: 登记。\n第1页'), 'Y011 6'],
    ['a colon on the next line', ARTICLES.replace('- 条: "45"', '- 条\n  : "45"'), 'Y026 2'],
    ['a document mark', ARTICLES.replace('  - 条: "50"', '...\n  - 条: "50"'), 'Y009 4'],
    ['a bracket in brackets', `替代: [[xin-fa]\n${ARTICLES}`, 'Y011 1'],
  ])('%s', (_, articles, expected) => {
    expect(found(articles)).toEqual([expected]);
  });

  it('the first line of a file', () => {
    expect(decodeText(LAW, ` ${HEAD}${ARTICLES}`).diagnostics).toMatchObject([
      { code: 'Y022', range: { start: { line: 1 } } },
    ]);
    expect(decodeText(LAW, (HEAD + ARTICLES).replace('名称: ', '名称; ')).diagnostics).toMatchObject([
      { code: 'Y026', range: { start: { line: 1 } } },
    ]);
  });

  it('of plain elements, too', () => {
    const conditions = (lines: string) =>
      decodeText(ITEM, `${textIn(TOWN, ITEM).replace(/受理条件:\n(?: .*\n)+/u, '')}受理条件:\n${lines}`)
        .diagnostics;
    const first =
      textIn(TOWN, ITEM)
        .replace(/受理条件:\n(?: .*\n)+/u, '')
        .split('\n').length + 1;
    expect(conditions(' - 甲\n  - 乙\n  - 丙\n')).toMatchObject([
      { code: 'Y022', range: { start: { line: first } }, args: { 下一行: first + 1, 多少: '少', 空格: 1 } },
    ]);
    expect(conditions('    甲\n  - 乙\n')).toMatchObject([
      { code: 'Y028', range: { start: { line: first } } },
    ]);
  });

  it('with the line that it should stand in line with', () => {
    expect(message(ARTICLES.replace('  - 条: "45"', '   - 条: "45"'))).toBe(
      `缩进比同一组的下一行（第 ${HEAD_LINES + 4} 行）多 1 个空格`,
    );
    expect(message(ARTICLES.replace('  - 条: "50"', '- 条: "50"'))).toBe(
      `缩进比同一组的上一行（第 ${HEAD_LINES + 2} 行）少 2 个空格`,
    );
    expect(message(ARTICLES.replace('  - 条: "50"', '    条: "50"'))).toBe(
      `从「条」起又写了一遍第 ${HEAD_LINES + 2} 行起的键，这里少了新一条的“- ”`,
    );
  });
});

describe('what follows from a slip is not said as well', () => {
  it.each([
    ['brackets that end in a comment', `替代: [xin-fa #2, jiu-fa]\n${ARTICLES}`, ['Y016 1']],
    ['keys twice behind a wrong indentation', ARTICLES.replace('    摘要: 登', '     摘要: 登'), ['Y022 5']],
    ['a group of which the key was deleted', `${ARTICLES}  摘要: 又\n`, ['Y022 6']],
  ])('%s', (_, articles, expected) => {
    expect(found(articles)).toEqual(expected);
  });
});

describe('marks that nobody meant', () => {
  it.each([
    ['  - 条: 45"\n    摘要: 略\n', ['Y029 2']],
    ['  - 条: "45"\n    摘要: 说“好"\n', ['Y029 3']],
    ['  - 条: "45"\n    摘要: 甲"乙"\n', []],
    ["  - 条: 45'\n    摘要: 略\n", ['Y029 2']],
  ])('%j', (lines, expected) => {
    expect(found(`条款:\n${lines}`)).toEqual(expected);
  });

  it('a semicolon between words in brackets', () => {
    expect(found(`替代: [xin-fa；jiu-fa]\n${ARTICLES}`)).toEqual(['Y017 1']);
  });
});

it('a part of a file with thousands of lines is not tried over and over', () => {
  const many = `条款:\n${'  - 条: "1"\n   摘要: 略\n'.repeat(20_000)}`;
  const began = performance.now();
  expect(found(many)).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(8000);
});
