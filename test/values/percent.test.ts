import { describe, expect, it } from 'vitest';
import { parsePercent } from '../../src/values/percent.js';
import { HOSTILE_TEXTS } from './hostile.js';

describe('a percentage', () => {
  it.each([
    ['50%', 0.5],
    [' 50 % ', 0.5],
    ['\uFF15\uFF10\uFF05', 0.5],
    ['0%', 0],
    ['100%', 1],
    ['12.5%', 0.125],
  ])('%s is %d', (text, share) => {
    expect(parsePercent(text)).toBe(share);
  });

  it.each([
    ['50'],
    ['101%'],
    ['100.01%'],
    ['-1%'],
    ['1.234%'],
    ['%'],
    [''],
    ...HOSTILE_TEXTS.map((text) => [text]),
  ])('%.20j is refused', (text) => {
    expect(parsePercent(text)).toBeUndefined();
  });
});
