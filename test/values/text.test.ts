import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, collapseWhitespace, hasUnsafeCharacters, normaliseText } from '../../src/values/text.js';
import { anyText, HOSTILE_TEXTS } from './hostile.js';

describe('text is compared', () => {
  it('without regard to width and white space', () => {
    expect(normaliseText(' \uFF21\uFF11\u3000社保\n卡\u00A0')).toBe('A1社保卡');
  });

  it('in a form that stays the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  it('with its words apart when only the white space is collapsed', () => {
    expect(collapseWhitespace(' a \n\t b\u3000c ')).toBe('a b c');
  });
});

describe('characters that nobody sees', () => {
  it.each([
    ['\u0000'],
    ['\r'],
    ['\u001B'],
    ['\u007F'],
    ['\u0085'],
    ['\u00AD'],
    ['\u200B'],
    ['\u200C'],
    ['\u200D'],
    ['\u2060'],
    ['\u200E'],
    ['\u200F'],
    ['\u202A'],
    ['\u202E'],
    ['\u2066'],
    ['\u2069'],
    ['\uFEFF'],
    ['\uD800'],
    ['\uDC00'],
  ])('%j is unsafe', (character) => {
    expect(hasUnsafeCharacters(`社保${character}卡`)).toBe(true);
  });

  it.each([['社保卡'], ['a\n\tb'], ['\u{20000}'], ['\u3000'], ['']])('%j is safe', (text) => {
    expect(hasUnsafeCharacters(text)).toBe(false);
  });
});

describe('the word an editor probably meant', () => {
  it.each([
    ['申请材科', ['办理流程', '申请材料'], '申请材料'],
    ['承诺时限', ['承诺办结时限', '法定办结时限'], '承诺办结时限'],
    ['she-bao-ka', ['she-bao-kaa', 'gong-shang'], 'she-bao-kaa'],
    ['办件 类型', ['办件类型'], '办件类型'],
    ['\uFF21\uFF22', ['AB'], 'AB'],
    ['\u{20000}\u{20001}', ['\u{20000}\u{20002}'], '\u{20000}\u{20002}'],
    ['ab', ['ac', 'ad'], 'ac'],
    ['ad', ['ac', 'ad'], 'ad'],
    ['完全不同', ['申请材料'], undefined],
    ['是', ['否'], undefined],
    ['', ['否'], undefined],
    ['词', [], undefined],
  ])('%s of %j is %s', (word, candidates, meant) => {
    expect(closest(word, candidates)).toBe(meant);
  });

  it('is found for any text', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText), (word, candidates) => {
        const meant = closest(word, candidates);
        if (meant !== undefined) expect(candidates).toContain(meant);
      }),
    );
    for (const text of HOSTILE_TEXTS) expect(closest(text, ['申请材料'])).toBeUndefined();
  });
});
