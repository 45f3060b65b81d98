import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeProblem } from '../../src/values/credit-code.js';
import { anyText, HOSTILE_TEXTS } from './hostile.js';

const VALID = ['113704020659126763', '11211324558199880M', '11990000MB0000019F'] as const;

describe('a 统一社会信用代码', () => {
  it.each(VALID)('%s is sound', (code) => {
    expect(creditCodeProblem(code)).toBeUndefined();
  });

  it.each([
    ['11440300007542785T', 'check'],
    ['113704020659126773', 'organisation-check'],
    ['113704020659126764', 'check'],
    ['11370402065912676', 'shape'],
    ['1137040206591267630', 'shape'],
    ['11211324558199880m', 'shape'],
    ['11211324558I99880M', 'shape'],
    ['1121132A558199880M', 'shape'],
    [' 113704020659126763', 'shape'],
    ['', 'shape'],
  ])('%j fails by its %s', (code, problem) => {
    expect(creditCodeProblem(code)).toBe(problem);
  });

  it('with any one character changed is caught', () => {
    const characters = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    fc.assert(
      fc.property(fc.constantFrom(...VALID), fc.nat({ max: 17 }), characters, (code, index, character) => {
        fc.pre(code[index] !== character);
        const changed = code.slice(0, index) + character + code.slice(index + 1);
        expect(creditCodeProblem(changed)).toBeDefined();
      }),
    );
  });

  it('may be any text', () => {
    fc.assert(fc.property(anyText, (text) => void creditCodeProblem(text)));
    for (const text of HOSTILE_TEXTS) expect(creditCodeProblem(text)).toBe('shape');
  });
});
