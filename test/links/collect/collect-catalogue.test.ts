import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decodeFile } from '../../../src/catalog/decode.js';
import { type CatalogueText, collectCatalogue } from '../../../src/links/collect/collect-catalogue.js';
import { joinAddresses } from '../../../src/links/collect/join-addresses.js';
import { fragmentOf, questionsOf } from '../../../src/links/collect/questions-of.js';
import type { Use, UsedAddress } from '../../../src/links/use.js';
import { CHECKER } from '../../support/check-town.js';
import { TOWN, textIn } from '../../support/memory-files.js';
import { plantedFile } from '../planted-file.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';

function textOf(text: string, file = ITEM): CatalogueText {
  return { file, text, mended: undefined, definition: undefined };
}

const decoded = (text: string, file = ITEM): CatalogueText =>
  decodeFile(file, { ok: true, bytes: new TextEncoder().encode(text) }, CHECKER);

/** What a range marks, within one line or over several. */
function marked(text: string, { range: { start, end } }: Use): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return text.slice(offset(start.line, start.column), offset(end.line, end.column));
}

/** Uses in the order of the file: `line:column key address`. */
function usesIn(text: string): readonly string[] {
  const uses = collectCatalogue([textOf(text)]).addresses.flatMap((one) => one.uses);
  return uses
    .toSorted(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column,
    )
    .map((use) => `${use.range.start.line}:${use.range.start.column} ${use.label} ${marked(text, use)}`);
}

describe('where an address stands', () => {
  it.each([
    [
      'plain',
      '网办地址: https://rsj.example.com/a # 旧的 https://rsj.example.com/b\n',
      '1:7 网办地址 https://rsj.example.com/a',
    ],
    ['in quotes', "网办地址: 'https://rsj.example.com/a'\n", '1:8 网办地址 https://rsj.example.com/a'],
    [
      'behind an escape',
      '说明: "见\\t\\u4e00\\n https://rsj.example.com/a"\n',
      '1:18 说明 https://rsj.example.com/a',
    ],
    [
      'behind an apostrophe',
      "说明: '办事''指南'' https://rsj.example.com/a'\n",
      '1:15 说明 https://rsj.example.com/a',
    ],
    ['in a flow list', '网址: [略, https://rsj.example.com/a]\n', '1:9 网址 https://rsj.example.com/a'],
    [
      'in a literal text',
      '说明: | # 见 https://rsj.example.com/a\n  第一行\n\n  见[这里](https://rsj.example.com/a)。\n',
      '4:9 说明 https://rsj.example.com/a',
    ],
    [
      'in a folded text',
      '说明: >-\n  第一行\n  见 https://rsj.example.com/a\n',
      '3:5 说明 https://rsj.example.com/a',
    ],
    [
      'in a plain text of two lines',
      '说明: 第一行\n  见 https://rsj.example.com/a\n',
      '2:5 说明 https://rsj.example.com/a',
    ],
    [
      'beyond the basic plane',
      '说明: 𠮷林 https://rsj.example.com/a\n',
      '1:9 说明 https://rsj.example.com/a',
    ],
    [
      'with the line ends of Windows',
      '名称: 登记\r\n说明: |\r\n  见 https://rsj.example.com/a\r\n',
      '3:5 说明 https://rsj.example.com/a',
    ],
    [
      'written with escapes: the whole text',
      '网址: "https:\\/\\/rsj.example.com\\/a"\n',
      '1:5 网址 "https:\\/\\/rsj.example.com\\/a"',
    ],
    [
      'over a fold: the whole text',
      '网址: "https://rsj.example\\\n  .com/a"\n',
      '1:5 网址 "https://rsj.example\\\n  .com/a"',
    ],
  ])('%s', (_, text, expected) => {
    expect(usesIn(text)).toEqual([expected]);
  });

  it('has a path with the numbers of lists, and the nearest key', () => {
    const text = '常见问题:\n  - 问: 在哪里办\n    答: [见 https://rsj.example.com/a]\n';
    const [address] = collectCatalogue([textOf(text)]).addresses;
    expect(address?.uses[0]).toMatchObject({ path: ['常见问题', 0, '答', 0], label: '答', isBuilt: false });
  });

  it('is told of the file also where its colons had to be mended', () => {
    const text = textIn(TOWN, ITEM).replace('网办地址: ', '网办地址：  ');
    const file = decoded(text);
    expect(file.mended).toBeDefined();
    const uses = collectCatalogue([file]).addresses.flatMap((one) => one.uses);
    expect(uses.find(({ label }) => label === '网办地址')?.range.start.column).toBe(8);
    for (const use of uses) expect(marked(text, use)).toBe(use.written);
  });
});

describe('a catalogue', () => {
  const files = [...TOWN.keys()].filter((file) => file.endsWith('.yaml'));
  const town = files.map((file) => decoded(textIn(TOWN, file), file));

  it('is collected whole, parsed or not', () => {
    const fast = collectCatalogue(town);
    const slow = collectCatalogue(files.map((file) => textOf(textIn(TOWN, file), file)));
    expect(fast).toEqual(slow);
    expect(fast.unread).toEqual([]);
    const labels = new Set(fast.addresses.flatMap(({ uses }) => uses.map(({ label }) => label)));
    expect([...labels]).toEqual(
      expect.arrayContaining(['域名', '评价地址', '网办地址', '空白表格', '样本', '网址']),
    );
  });

  it('has one address for two spellings of a page', () => {
    const text =
      '网办地址: https://RSJ.example.com:443/a#b\n网址: https://rsj.example.com/a\n移动端地址: https://rsj.example.com/c\n';
    const { addresses } = collectCatalogue([textOf(text)]);
    expect(addresses.map(({ address, uses }) => [address, uses.map(({ written }) => written)])).toEqual([
      ['https://rsj.example.com/a', ['https://RSJ.example.com:443/a#b', 'https://rsj.example.com/a']],
      ['https://rsj.example.com/c', ['https://rsj.example.com/c']],
    ]);
  });

  it('is searched where a definition does not satisfy its schema', () => {
    const file = decoded('网办地址: https://rsj.example.com/a\n没有的键: 略\n');
    expect(file.definition).toBeUndefined();
    expect(collectCatalogue([file]).addresses).toHaveLength(1);
  });

  it('says which files could not be searched', () => {
    const broken = textOf('网办地址: "https://rsj.example.com/a\n', 'items/a.yaml');
    const binary = { ...textOf('', 'items/b.yaml'), text: undefined };
    const harmless = textOf('名称: "登记\n', 'items/c.yaml');
    expect(collectCatalogue([broken, binary, harmless])).toEqual({
      addresses: [],
      unread: ['items/a.yaml', 'items/b.yaml'],
    });
  });

  it('lists uses of the catalogue before those of pages, by file and position', () => {
    const use = (file: string, line: number, isBuilt: boolean): UsedAddress => ({
      kind: 'web',
      address: 'https://rsj.example.com/a',
      uses: [
        {
          file,
          path: [],
          range: { start: { line, column: 1 }, end: { line, column: 2 } },
          written: 'https://rsj.example.com/a',
          label: '链接',
          isBuilt,
        },
      ],
    });
    const [joined] = joinAddresses([
      use('dist/a.html', 1, true),
      use('items/b.yaml', 9, false),
      use('items/b.yaml', 2, false),
      use('items/a.yaml', 5, false),
    ]);
    expect(joined?.uses.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual([
      'items/a.yaml:5',
      'items/b.yaml:2',
      'items/b.yaml:9',
      'dist/a.html:1',
    ]);
  });
});

describe('what is asked', () => {
  it('is every page once, with the places in it', () => {
    const text = ['#cai-liao', '', '#%E6%94%B6%E8%B4%B9', '#top', '#/banshi', '#cai-liao']
      .map((fragment, index) => `- 网址: https://rsj.example.com/a${fragment}\n  电话: tel:1233${index}\n`)
      .join('');
    expect(questionsOf(collectCatalogue([textOf(text)]).addresses)).toEqual([
      { address: 'https://rsj.example.com/a', fragments: ['cai-liao', '收费'] },
    ]);
  });

  it.each([
    ['', undefined],
    ['#', undefined],
    ['#TOP', undefined],
    ['#!list', undefined],
    ['#tab=2', undefined],
    ['#:~:text=材料', undefined],
    ['#cai-liao:~:text=材料', 'cai-liao'],
    ['#100%', '100%'],
  ])('a fragment %s', (fragment, name) => {
    expect(fragmentOf(`https://rsj.example.com/a${fragment}`)).toBe(name);
  });
});

describe('an address planted anywhere', () => {
  it('is found where it stands, parsed or not', () => {
    fc.assert(
      fc.property(plantedFile, ({ text, planted }) => {
        const slow = collectCatalogue([textOf(text)]);
        const uses = slow.addresses.flatMap((one) => one.uses);
        expect(uses.map(({ written }) => written).sort()).toEqual([...planted].sort());
        for (const use of uses) expect(marked(text, use)).toBe(use.written);
        const definition = parse(text) as NonNullable<CatalogueText['definition']>;
        expect(collectCatalogue([{ ...textOf(text), definition }])).toEqual(slow);
      }),
      { numRuns: 300 },
    );
  });
});
