import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ITEM_TYPE_CODES,
  LEVEL_CODES,
  parseBasicCode,
  parseBusinessCode,
  parseImplementationCode,
} from '../../src/values/item-code.js';
import { anyText, HOSTILE_TEXTS } from './hostile.js';

describe('item codes come apart as on published pages', () => {
  it('a 基本编码 names province, type, department, main item and sub-item', () => {
    expect(parseBasicCode('000114111004')).toEqual({
      region: '00',
      type: ITEM_TYPE_CODES.行政许可,
      department: '14',
      main: '111',
      sub: '004',
    });
  });

  it('an 实施编码 is body, level and 基本编码', () => {
    expect(parseImplementationCode('1137040206591267634000114111004')).toEqual({
      creditCode: '113704020659126763',
      level: LEVEL_CODES.县级,
      basic: '000114111004',
    });
  });

  it('a 业务办理项编码 is an 实施编码 and a serial', () => {
    expect(parseBusinessCode('11211324558199880M400201400800101')).toEqual({
      implementation: '11211324558199880M4002014008001',
      serial: '01',
    });
  });

  it.each([['00011411100'], ['0001141110044'], ['00011411100A'], ['']])('%j is no 基本编码', (code) => {
    expect(parseBasicCode(code)).toBeUndefined();
  });

  it.each([
    ['1137040206591267630000114111004'],
    ['1137040206591267638000114111004'],
    ['113704020659126763400011411100'],
    ['113704020659126763400011411100400'],
  ])('%s is no 实施编码', (code) => {
    expect(parseImplementationCode(code)).toBeUndefined();
  });

  it.each([['1137040206591267634000114111004'], ['11211324558199880M4002014008001A1'], ['01']])(
    '%s is no 业务办理项编码',
    (code) => {
      expect(parseBusinessCode(code)).toBeUndefined();
    },
  );

  it('survive any text', () => {
    const parseAll = (text: string) => [
      parseBasicCode(text),
      parseImplementationCode(text),
      parseBusinessCode(text),
    ];
    fc.assert(fc.property(anyText, (text) => void parseAll(text)));
    for (const text of HOSTILE_TEXTS) expect(parseAll(text)).toEqual([undefined, undefined, undefined]);
  });

  it('lose nothing: the parts put together are the code', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (code) => {
        expect(Object.values(parseBasicCode(code) ?? {}).join('')).toBe(code);
      }),
    );
  });
});
