import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { sampleCatalogue } from '../support/sample-catalogue.js';

const { definitions } = await sampleCatalogue();

/** Columns that ask for the same under another name. */
const SAME = new Map([
  ['联系方式', '联系电话'],
  ['合同期限', '劳动合同期限'],
  ['用工起始时间', '用工日期'],
]);
const meaningOf = (column: string) => SAME.get(column) ?? column;

/** Rows of a form, as text. */
function rowsOf(path: string): readonly (readonly string[])[] {
  const { Sheets, SheetNames } = read(readFileSync(new URL(`../../catalog/${path}`, import.meta.url)));
  const sheet = Sheets[SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' }) : [];
}

/** What a form asks for: the headings of its columns. */
function columnsOf(path: string): readonly string[] {
  return (rowsOf(path).find(([first]) => first === '序号') ?? []).map(meaningOf);
}

const blanks = new Map(
  [...definitions.item.values()].flatMap(({ 申请材料 }) =>
    申请材料.flatMap(({ 材料名称, 空白表格 }) =>
      空白表格?.endsWith('.xlsx') ? [[材料名称, 空白表格] as const] : [],
    ),
  ),
);
const forms = [...definitions.bundle.values()].flatMap(({ 合并表格 = [] }) =>
  合并表格.map((form) => [form.名称, form] as const),
);

describe.each(forms)('%s of the sample', (_, { 代替材料, 空白表格 = '', 示例样表 = '' }) => {
  it('asks for all that the forms ask for which it replaces', () => {
    const columns = columnsOf(空白表格);
    for (const replaced of 代替材料) {
      const asked = columnsOf(blanks.get(replaced) ?? '');
      expect(asked.length, replaced).toBeGreaterThan(5);
      expect(columns).toEqual(expect.arrayContaining([...asked]));
    }
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('is shown filled in, in the same columns', () => {
    expect(columnsOf(示例样表)).toEqual(columnsOf(空白表格));
    const persons = (path: string) =>
      rowsOf(path).filter(([number, name]) => /^\d+$/u.test(number ?? '') && name !== '');
    expect(persons(空白表格)).toEqual([]);
    expect(persons(示例样表)).toHaveLength(2);
    for (const row of persons(示例样表)) expect(row.every((text) => text !== '')).toBe(true);
  });
});
