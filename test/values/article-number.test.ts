import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatArticle } from '../../src/values/article-number.js';
import { parseChineseNumber } from '../../src/values/chinese-number.js';

describe('the number of an article is written as statutes print it', () => {
  it.each([
    ['1', '第一条'],
    ['10', '第十条'],
    ['12', '第十二条'],
    ['20', '第二十条'],
    ['50', '第五十条'],
    ['100', '第一百条'],
    ['101', '第一百零一条'],
    ['110', '第一百一十条'],
    ['1001', '第一千零一条'],
    ['1010', '第一千零一十条'],
    ['1260', '第一千二百六十条'],
    ['\uFF15\uFF10', '第五十条'],
  ])('%s is %s', (article, shown) => {
    expect(formatArticle(article)).toBe(shown);
  });

  it.each([['程序'], ['第五十条'], ['50之一'], ['0'], ['050'], ['10000'], ['']])(
    '%j stays as it is',
    (text) => {
      expect(formatArticle(text)).toBe(text);
    },
  );

  it('is a number that can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
        expect(parseChineseNumber(formatArticle(String(number)).slice(1, -1))).toBe(number);
      }),
    );
  });
});
