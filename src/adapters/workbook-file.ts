import { unzipSync, type Zippable, zipSync } from 'fflate';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { Cell, Column, Sheet, Workbook } from '../documents/workbook.js';
import { daysBetween } from '../values/date.js';

const PERCENT = '0.0%';
const WHOLE = '0';
const TEXT = '@';
const DAY = 'yyyy-mm-dd';
// Day 1 is 1900-01-01, and by an old slip 1900 has a 29 February (ECMA-376 Part 1, 18.17.4.1).
const DAY_ZERO = '1899-12-30';
const LINK = { textColor: '#0B4F9E', textDecoration: { underline: true } } as const;
const HEAD = { fontWeight: 'bold', backgroundColor: '#E8F0FA', format: TEXT, wrap: true } as const;
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

// Excel takes no longer text in a cell (Excel specifications and limits).
const MAX_LETTERS = 32_767;
// The earliest moment that a zip file knows, without time zone: the same bytes wherever and whenever it is written.
const MOMENT = '1980-01-01T00:00:00';

// Signs that XML has not, and one that the library leaves out.
const UNWRITABLE = /[^\P{Cc}\n\t]|\p{Cs}|[\uFFFD-\uFFFF]/gu;
// `_x0041_` would be read as `A` (ECMA-376 Part 1, 22.9.2.19).
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** What the sheet may hold: no control characters, and no name that the library would mistake for its own. */
function textOf(text: string): string {
  const plain = text.replace(UNWRITABLE, '□').replace(ESCAPE, '_x005F_');
  const cut = plain.length > MAX_LETTERS ? `${plain.slice(0, MAX_LETTERS - 1)}…` : plain;
  return cut in {} ? `${cut} ` : cut;
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell, format: WHOLE, alignVertical: 'top' };
  if (typeof cell === 'object' && 'share' in cell)
    return { type: Number, value: cell.share, format: PERCENT, alignVertical: 'top' };
  if (typeof cell === 'object' && 'day' in cell) {
    const value = daysBetween(DAY_ZERO, cell.day);
    return { type: Number, value, format: DAY, alignVertical: 'top' };
  }
  if (typeof cell === 'object') {
    return {
      ...LINK,
      type: String,
      value: textOf(cell.text),
      format: TEXT,
      wrap: true,
      alignVertical: 'top',
    };
  }
  // As text it stays one also where somebody edits it: `=1+1` is no formula.
  return { type: String, value: textOf(cell), format: TEXT, wrap: true, alignVertical: 'top' };
}

const headOf = ({ head }: Column): CellObject => ({ type: String, value: textOf(head), ...HEAD });

/** The links of a sheet to rows of others (ECMA-376 Part 1, 18.3.1.47). */
function linksOf({ rows }: Sheet): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (typeof cell !== 'object' || cell === null || !('sheet' in cell)) return [];
      const ref = getCellAddress(row + 1, column);
      return [getSelfClosingTagMarkup('hyperlink', { ref, location: `'${cell.sheet}'!A${cell.row}` })];
    }),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** The arrows in the head that filter and sort (ECMA-376 Part 1, 18.3.1.2), and the links. */
function filtersAndLinks(sheets: Workbook): Feature {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _, { sheetIndex }) {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined || sheet.columns.length === 0) return xml;
            const ref = `A1:${getCellAddress(sheet.rows.length, sheet.columns.length - 1)}`;
            const markup = getSelfClosingTagMarkup('autoFilter', { ref });
            const add = (into: string, element: string) =>
              element === ''
                ? into
                : insertElementMarkupAccordingToOrderOfSiblings(into, element, order, 'worksheet');
            return add(add(xml, markup), linksOf(sheet));
          },
        },
      },
    },
  };
}

const sheetOf = ({ name, columns, rows }: Sheet) => ({
  sheet: name,
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  data: [columns.map(headOf), ...rows.map((row) => row.map(cellOf))],
});

/**
 * The bytes of an .xlsx file (ECMA-376). The same workbook gives the same bytes.
 * Numbers are numbers, shares are percent, days are dates, all other cells are texts, never formulas; heads stay in sight and filter.
 */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const options = { features: [filtersAndLinks(workbook)], fontFamily: 'Microsoft YaHei', fontSize: 11 };
  const written = await writeExcelFile(workbook.map(sheetOf), options).toBuffer();
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(written))) files[path] = [bytes, { mtime: MOMENT }];
  return zipSync(files);
}
