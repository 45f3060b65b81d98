import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone, parsePhone, SAMPLE_AREA_CODE } from '../../src/values/phone.js';
import { anyText, HOSTILE_TEXTS } from './hostile.js';

describe('a telephone number is read as editors write it', () => {
  it.each([
    ['0399-80012301', '0399-80012301'],
    ['039980012301', '0399-80012301'],
    ['0399 8001 2301', '0399-80012301'],
    ['(0399)80012301', '0399-80012301'],
    ['\uFF080399\uFF0980012301', '0399-80012301'],
    ['0399\u201480012301', '0399-80012301'],
    ['0399-8001230', '0399-8001230'],
    ['010-12345678', '010-12345678'],
    ['01012345678', '010-12345678'],
    ['0399-80012301转8001', '0399-80012301转8001'],
    ['0399-80012301 转 8001', '0399-80012301转8001'],
    ['0399-80012301-8001', '0399-80012301转8001'],
    ['0399-12333', '0399-12333'],
    ['13800138000', '13800138000'],
    ['+86 138-0013-8000', '13800138000'],
    ['12333', '12333'],
    ['12345', '12345'],
    ['12329', '12329'],
    ['95516', '95516'],
    ['96156', '96156'],
    ['400-123-4567', '400-123-4567'],
    ['4001234567', '400-123-4567'],
  ])('%s is printed %s', (text, printed) => {
    const phone = parsePhone(text);
    expect(phone && formatPhone(phone)).toBe(printed);
  });

  it('keeps the parts of a landline apart', () => {
    expect(parsePhone('0399-80012301-12')).toEqual({
      kind: 'landline',
      areaCode: SAMPLE_AREA_CODE,
      number: '80012301',
      extension: '12',
    });
    expect(parsePhone('0399-80012301')).toEqual({ kind: 'landline', areaCode: '0399', number: '80012301' });
  });

  it.each([
    ['80012301'],
    ['0399-800123'],
    ['(0399-80012301'],
    ['0399)80012301'],
    ['0199-80012301'],
    ['12800138000'],
    ['1380013800'],
    ['12333、12345'],
    ['0399-80012301转'],
    ['110'],
    ['电话'],
    [''],
  ])('%j is refused', (text) => {
    expect(parsePhone(text)).toBeUndefined();
  });

  it('survives any text', () => {
    fc.assert(fc.property(anyText, (text) => void parsePhone(text)));
    for (const text of HOSTILE_TEXTS) expect(parsePhone(text)).toBeUndefined();
  });

  it('reads back what it prints', () => {
    const typed = fc.stringMatching(/^(0399-?|\(010\)|400-?|1[23]|9[56])[1-9]\d{2,9}([-转]\d{1,4})?$/);
    fc.assert(
      fc.property(typed, (text) => {
        const phone = parsePhone(text);
        if (phone !== undefined) expect(parsePhone(formatPhone(phone))).toEqual(phone);
      }),
    );
  });
});
