import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CatalogFiles } from '../../src/catalog/files.js';
import { checkCatalogue } from '../../src/usecases/check-catalogue.js';
import { fixCatalogue } from '../../src/usecases/fix-catalogue.js';
import { CHECKER, TODAY } from '../support/check-town.js';
import { memoryFiles, TOWN, textIn } from '../support/memory-files.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const TEXT = textIn(TOWN, ITEM);

const check = (files: CatalogFiles) => checkCatalogue(files, CHECKER, TODAY);
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Mends a file of the town; `undefined` where there was nothing to mend. */
async function fix(bytes: Uint8Array, file = ITEM) {
  const files = memoryFiles(new Map(TOWN).set(file, { ok: true, bytes }));
  const { mended, refused } = await fixCatalogue(files, CHECKER.knownKeys, check, (one) => one.file === file);
  return { mended: mended[0], refused: refused.map(({ code }) => code) };
}

/** The item with a text replaced, which must be there. */
function withSlip(from: string | RegExp, to: string): string {
  const text = TEXT.replace(from, to);
  if (text === TEXT) throw new Error(`the item has no ${from}`);
  return text;
}

/** The text after mending. */
async function fixed(text: string): Promise<string> {
  return (await fix(encoded(text))).mended?.after ?? text;
}

describe('what is mended comes out as it was', () => {
  const LIST = / {2}- 在法定劳动(.*)\n {2}- /u;
  it.each([
    ['a Chinese colon', '事项类型: ', '事项类型：'],
    ['its small form', '事项类型: ', '事项类型﹕ '],
    ['no space behind the colon', '事项类型: ', '事项类型:'],
    ['two colons', '责任处室: ', '责任处室：: '],
    ['a space in a key', '责任处室: ', '责任\u3000处室: '],
    ['a hard space behind a key', '责任处室: ', '责任处室\u00A0: '],
    ['quotes around a key', '责任处室: ', '【责任处室】: '],
    ['a zero-width space in a key', '责任处室: ', '责任\u200B处室: '],
    ['a soft hyphen in a text', '就业促进处', '就业\u00AD促进处'],
    ['a byte order mark in the middle', '事项类型: ', '\uFEFF事项类型: '],
    ['a hard space behind a colon', '责任处室: ', '责任处室:\u00A0'],
    ['Chinese quotes around a code', '"002014901001"', '“002014901001”'],
    ['one Chinese quote', '"002014901001"', '"002014901001”'],
    ['a wide code', '"002014901001"', '００２０１４９０１００１'],
    ['a code without quotes', '"002014901001"', '002014901001'],
    ['small letters in a code', '"11990000MB', '"11990000mb'],
    ['a wide number', '到现场次数: 0', '到现场次数: ０'],
    ['long dashes in a date', '2025-01-01', '2025—01—01'],
    ['a wide address', 'https://rsj.example.com/banshi', 'https：／／rsj.example.com/banshi'],
    ['a space in a value to choose', '公共服务', '公共 服务'],
    ['quotes around one', '全程网办: 是', '全程网办: “是”'],
    ['yes', '全程网办: 是', '全程网办: yes'],
    ['a tick', '全程网办: 是', '全程网办: √'],
    ['a Chinese comma in brackets', '[登记失业, 办', '[登记失业，办'],
    ['a pause mark between values', '[窗口办理, 电', '[窗口办理、电'],
    ['Chinese brackets', '[登记失业, 办失业证]', '【登记失业、办失业证】'],
    ['half a pair of brackets', '[登记失业, 办失业证]', '[登记失业, 办失业证］'],
    ['a tab', '  是否收费', '\t是否收费'],
    ['a tab too many', '事项类型: ', '\t事项类型: '],
    ['two tabs', '    材料类型: 申请', '\t\t材料类型: 申请'],
    ['hard spaces as indentation', '  是否收费', '\u00A0\u00A0是否收费'],
    ['a wide space as indentation', '  是否收费', '\u3000是否收费'],
    ['bullets', LIST, '  • 在法定劳动$1\n  • '],
    ['dashes without a space', LIST, '  -在法定劳动$1\n  -'],
    ['wide dashes', LIST, '  － 在法定劳动$1\n  －'],
    ['stars', LIST, '  * 在法定劳动$1\n  * '],
    ['numbers', LIST, '  1. 在法定劳动$1\n  2. '],
    ['Chinese numbers', LIST, '  （一）在法定劳动$1\n  （二）'],
    ["bullets of Word's", LIST, '\t\uF0B7\t在法定劳动$1\n\t\uF0B7\t'],
    ['bullets behind hard spaces', LIST, '\u00A0\u00A0•\u00A0在法定劳动$1\n\u00A0\u00A0•\u00A0'],
    ['the name of a law', '- 法规: she-hui-bao-xian-fa', '- 法规: 《社会保险法》'],
    ['a wide reference', '- 法规: she-hui-bao-xian-fa', '- 法规: she－hui－bao－xian－fa'],
    ['a line end of another system', '\n别名', '\r别名'],
  ])('%s', async (_, from, to) => {
    expect(await fixed(withSlip(from, to))).toBe(TEXT);
  });

  it('all tabs, all hard spaces, all Chinese colons', async () => {
    expect(await fixed(TEXT.replace(/^ +/gmu, (lead) => '\t'.repeat(lead.length / 2)))).toBe(TEXT);
    expect(await fixed(TEXT.replace(/^ +/gmu, (lead) => '\u00A0'.repeat(lead.length)))).toBe(TEXT);
    expect(await fixed(TEXT.replaceAll(': ', '：'))).toBe(TEXT);
    expect(await fixed(TEXT.replaceAll('\n', '\r'))).toBe(TEXT);
  });
});

describe('what is left for the editor', () => {
  it.each([
    ['a misspelt key', '责任处室', '责任科室'],
    ['another value', '公共服务', '公共事务'],
    ['a semicolon for a colon', '责任处室: ', '责任处室; '],
    ['a missing value', '责任处室: 就业促进处', '责任处室:'],
    ['an id that is only near', 'jiu-ye-fu-wu]', 'jiu-ye-fu-wuu]'],
    ['a key told as text', '责任处室: 就业', '责任处室: 甲 联系人: 就业'],
    ['a comma in a sentence of a list', /受理条件:\n.*\n.*\n/u, '受理条件: [年满16周岁，有劳动能力]\n'],
    ['numbers that do not count on', / {2}- 在法定(.*)\n {2}- /u, '  1. 在法定$1\n  3. '],
    ['a text that goes on', '简介: 没有', '简介: 没有\n  - 没有'],
    ['a line end of Word within a word', '公共服务', '公共\v服务'],
  ])('%s', async (_, from, to) => {
    const text = withSlip(from, to);
    expect(await fixed(text)).toBe(text);
  });

  it('a key and a Chinese colon within a literal text, though the file does not parse', async () => {
    const text = `${TEXT.replace(/^时限说明: .*$/mu, '时限说明: |\n  电话：12333\n  电话:12333')}备注: "略\n`;
    expect(await fixed(text)).toBe(text);
  });
});

describe('everything else stays byte for byte', () => {
  it('comments, order, Windows line ends, a byte order mark, spaces at the end', async () => {
    const odd = `# 说明：略\r\n${TEXT.replaceAll('\n', '  \r\n')}# 完：略\r\n`;
    const { mended } = await fix(encoded(`\uFEFF${odd.replace('事项类型: ', '事项类型：')}`));
    expect(Buffer.from(mended?.bytes ?? [])).toEqual(Buffer.from(`\uFEFF${odd}`));
  });
});

describe('other encodings', () => {
  const utf16le = Buffer.from(TEXT, 'utf16le');
  it.each([
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 without', utf16le],
    ['UTF-16, the other order', Buffer.from(utf16le).swap16()],
  ])('%s', async (_, bytes) => {
    const { mended } = await fix(bytes);
    expect(mended).toMatchObject({ after: TEXT, encoding: 'UTF-16' });
  });

  it('bytes of no text, or of one without keys, are left', async () => {
    expect((await fix(Uint8Array.of(0xb9, 0xab, 0xb9, 0xb2, 0x0a))).mended).toBeUndefined();
    const mixed = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xb9, 0xab, 0x0a])]);
    expect((await fix(mixed)).mended).toBeUndefined();
  });
});

const SLIPS: readonly ((line: string) => string)[] = [
  (line) => line.replace(': ', '：'),
  (line) => line.replace(': ', ' ： '),
  (line) => line.replace(': ', ':\u00A0'),
  (line) => line.replace(': ', '\u00A0: '),
  (line) => line.replace(/^(\s*(?:- )?)(\S\S)(\S+: )/u, '$1$2\u200B$3'),
  (line) => line.replace(/^(\s*(?:- )?)(\S\S)(\S+: )/u, '$1$2\u3000$3'),
  (line) => line.replace(/^(\s*)- /u, '$1• '),
  (line) => line.replace(/^(\s*)- (?=\S)/u, '$1-'),
  (line) => line.replace(/^ +/u, (lead) => '\u00A0'.repeat(lead.length)),
  (line) => line.replace(/^ +/u, (lead) => '\t'.repeat(lead.length / 2)),
  (line) => line.replace(/: (是|否)$/u, ': “$1”'),
  (line) => line.replace(/: "(\d+)"$/u, ': “$1”'),
];
const slips = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    slip: fc.constantFrom(...SLIPS),
  }),
  { minLength: 1, maxLength: 4 },
);
const DEFINITIONS = [...TOWN.keys()].filter((path) => path.endsWith('.yaml') && path.includes('/'));

it('files with some slips: mended to what they said, and a second run changes nothing', async () => {
  let whole = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...DEFINITIONS), slips, async (file, chosen) => {
      const sound = textIn(TOWN, file);
      const lines = sound.split('\n');
      for (const { at, slip } of chosen) {
        const index = Math.floor(at * lines.length);
        lines[index] = slip(lines[index] ?? '');
      }
      const { mended } = await fix(encoded(lines.join('\n')), file);
      const after = mended?.after ?? lines.join('\n');
      expect((await fix(encoded(after), file)).mended).toBeUndefined();
      const { diagnostics } = await check(
        memoryFiles(new Map(TOWN).set(file, { ok: true, bytes: encoded(after) })),
      );
      if (diagnostics.some((one) => one.file === file)) return; // Slips that hide each other are left.
      expect(parse(after)).toEqual(parse(sound));
      whole += 1;
    }),
    { numRuns: 60, seed: 20261101 },
  );
  expect(whole).toBeGreaterThan(45);
});
