import { describe, expect, it } from 'vitest';
import { isIdentifier } from '../../src/values/identifier.js';
import { HOSTILE_TEXTS } from './hostile.js';

describe('an identifier', () => {
  it.each([['she-bao-ka'], ['12333'], ['a'], ['a'.repeat(80)]])('may be %s', (text) => {
    expect(isIdentifier(text)).toBe(true);
  });

  it.each([[''], ['-a'], ['She-bao'], ['she_bao'], ['社保卡'], ['a.b'], ['a\n'], ['a'.repeat(81)]])(
    'may not be %j',
    (text) => {
      expect(isIdentifier(text)).toBe(false);
    },
  );

  it('is never one of the hostile texts', () => {
    expect(HOSTILE_TEXTS.some(isIdentifier)).toBe(false);
  });
});
