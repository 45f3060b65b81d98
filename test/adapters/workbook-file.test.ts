import { read, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { workbookBytes } from '../../src/adapters/workbook-file.js';
import type { Cell } from '../../src/documents/workbook.js';

afterEach(() => vi.unstubAllEnvs());

/** A sheet with these cells in one column, as another library reads it. */
async function written(...cells: readonly Cell[]): Promise<WorkSheet> {
  const columns = [{ head: '名称', width: 20 }];
  const bytes = await workbookBytes([{ name: '明细', columns, rows: cells.map((cell) => [cell]) }]);
  const sheet = read(bytes, { cellNF: true, cellStyles: true }).Sheets.明细;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Reads with a parser that takes nothing that is not well-formed XML 1.0. */
function assertWellFormed(xml: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe('a workbook file', () => {
  it('keeps what is a number, a share, a text and nothing', async () => {
    const sheet = await written(41, { share: 0.925 }, '失业登记', null, '');
    expect(sheet.A1).toMatchObject({ t: 's', v: '名称' });
    expect(sheet.A2).toMatchObject({ t: 'n', v: 41, z: '0', w: '41' });
    expect(sheet.A3).toMatchObject({ t: 'n', v: 0.925, z: '0.0%', w: '92.5%' });
    expect(sheet.A4).toMatchObject({ t: 's', v: '失业登记', z: '@' });
    expect([sheet.A5, sheet.A6]).toEqual([undefined, undefined]);
  });

  it.each([
    '=1+1',
    '+86',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("https://example.com","点")',
    "=cmd|' /C calc'!A0",
    '\t=1',
    '0012345',
    '1e5',
    '2026-11-23',
    '是',
    ' 前后有空格 ',
    '<b>&amp;"\'',
    '两行\n文字',
    '_x0041_',
    '𠮷野家',
  ])('keeps the text %j a text', async (text) => {
    const { A2 } = await written(text);
    expect(A2).toMatchObject({ t: 's', v: text, z: '@' });
    expect(A2).not.toHaveProperty('f');
  });

  it('takes names that the language has for itself, signs that XML has not, and texts that are too long', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const sheet = await written(...names, 'a\u0000b\u001b\ud800c\uffff', '长'.repeat(40_000));
    names.forEach((name, index) => {
      expect(String(sheet[`A${index + 2}`]?.v).trim()).toBe(name);
    });
    expect(sheet.A6?.v).toBe('a□b□□c□');
    expect(String(sheet.A7?.v)).toMatch(/^长{32766}…$/u);
  });

  it('is well-formed and gives back any text that a catalogue can hold', async () => {
    const letter = fc.constantFrom(...'=+-@<>&"\'\\_x0041_ 　，。失业\t\n{}[]|;,0é𠮷');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: letter, minLength: 1 }), { minLength: 1 }),
        async (texts) => {
          const sheet = await written(...texts);
          texts.forEach((text, index) => {
            expect(sheet[`A${index + 2}`]).toMatchObject({ t: 's', v: text });
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps its head in sight, filters by it, and has the widths it is given', async () => {
    const columns = [
      { head: '指标', width: 18 },
      { head: '现在', width: 9 },
    ];
    const bytes = await workbookBytes([{ name: '目标', columns, rows: [['全程网办率', { share: 1 }]] }]);
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(xml).toMatch(/<pane ySplit="1" xSplit="0" topLeftCell="A2" [^>]*state="frozen"\/>/u);
    expect(xml).toContain('<col min="1" max="1" width="18" customWidth="1"/>');
    // The order of the elements is laid down (ECMA-376 Part 1, 18.3.1.99).
    expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:B2"\/>/u);
    for (const name of Object.keys(zip.files)) {
      if (/\.(?:xml|rels)$/u.test(name)) assertWellFormed((await zip.file(name)?.async('string')) ?? '');
    }
  });

  it('is the same, byte for byte, whenever and wherever it is written', async () => {
    const book = [
      { name: '目标', columns: [{ head: '指标', width: 9 }], rows: [['全程网办率'], [1]] },
    ] as const;
    const [here, again] = [await workbookBytes(book), await workbookBytes(book)];
    expect(Buffer.compare(here, again)).toBe(0);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    vi.stubEnv('TZ', 'America/New_York');
    const elsewhere = await workbookBytes(book);
    vi.useRealTimers();
    expect(Buffer.compare(here, elsewhere)).toBe(0);
  });
});
