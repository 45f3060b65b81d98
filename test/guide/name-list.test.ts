import { describe, expect, it } from 'vitest';
import { joinNames, quoteNames } from '../../src/guide/name-list.js';

describe('names in a row', () => {
  it.each([
    [['失业登记'], '失业登记'],
    [['失业登记', '失业保险金申领'], '失业登记、失业保险金申领'],
    [['社会保障卡补领、换领'], '社会保障卡补领、换领'],
    [['社会保障卡挂失', '社会保障卡补领、换领'], '“社会保障卡挂失”“社会保障卡补领、换领”'],
    [[], ''],
  ])('of %j are %s', (names, joined) => {
    expect(joinNames(names)).toBe(joined);
  });

  it('stand in quotation marks within a sentence', () => {
    expect(quoteNames(['失业登记', '失业保险金申领'])).toBe('“失业登记”“失业保险金申领”');
  });
});
