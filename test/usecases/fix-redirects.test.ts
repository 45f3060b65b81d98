import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectCatalogue } from '../../src/links/collect/collect-catalogue.js';
import type { Use } from '../../src/links/use.js';
import { fixRedirects } from '../../src/usecases/fix-redirects.js';
import { plantedFile } from '../links/planted-file.js';
import { memoryFiles } from '../support/memory-files.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const OLD = 'https://rsj.example.com/jiu';
const NEW = 'https://zwfw.example.com/xin';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

function usesIn(text: string): readonly Use[] {
  const { addresses } = collectCatalogue([{ file: ITEM, text, mended: undefined, definition: undefined }]);
  return addresses.flatMap(({ uses }) => uses);
}

const fixBytes = (bytes: Uint8Array, wanted: Parameters<typeof fixRedirects>[1]) =>
  fixRedirects(memoryFiles(new Map([[ITEM, { ok: true, bytes }]])), wanted);

/** The text after all uses of the old page lead to the new address, and why others were refused. */
async function fix(text: string, to = NEW) {
  const wanted = usesIn(text)
    .filter(({ written }) => written.startsWith(OLD))
    .map((use) => ({ use, to }));
  const { mended, refused } = await fixBytes(encoded(text), wanted);
  return { text: mended[0]?.after ?? text, refused: refused.map(({ why }) => why) };
}

describe('a new address is written', () => {
  it.each([
    ['plain', `网办地址: ${OLD} # 旧的 ${OLD}\n`, `网办地址: ${NEW} # 旧的 ${OLD}\n`],
    ['in quotes', `a: '${OLD}'\nb: "\\t${OLD}"\n`, `a: '${NEW}'\nb: "\\t${NEW}"\n`],
    ['in running text', `说明: 登录${OLD}，或者${OLD}查询\n`, `说明: 登录${NEW}，或者${NEW}查询\n`],
    [
      'in a literal text',
      `说明: |\n  见[指南](${OLD} '旧')\n  和 ${OLD}/a\n`,
      `说明: |\n  见[指南](${NEW} '旧')\n  和 ${NEW}\n`,
    ],
    ['with the fragment that it had', `网址: ${OLD}#cai-liao\n`, `网址: ${NEW}#cai-liao\n`],
  ])('%s', async (_, before, after) => {
    expect(await fix(before)).toEqual({ text: after, refused: [] });
  });

  it.each([
    ['with its own fragment', `网址: ${OLD}#cai-liao\n`, `${NEW}#di-er`, `网址: ${NEW}#di-er\n`],
    [
      'with quotes where a comma would end it',
      `网址: [略, ${OLD}]\n`,
      `${NEW}?a=1,2`,
      `网址: [略, '${NEW}?a=1,2']\n`,
    ],
    ['with quotes and its words', `网址: [见${OLD}]\n`, `${NEW}?a=1,2`, `网址: ['见${NEW}?a=1,2']\n`],
    ['without quotes outside of lists', `网址: ${OLD}\n`, `${NEW}?a=1,2`, `网址: ${NEW}?a=1,2\n`],
    ['with an apostrophe', `网址: '${OLD}'\n`, `${NEW}?a='b'`, `网址: '${NEW}?a=''b'''\n`],
    ['with a backslash', `网址: "${OLD}"\n`, `${NEW}?a=\\b`, `网址: "${NEW}?a=\\\\b"\n`],
    [
      'with encoded brackets in a link',
      `说明: 见[指南](${OLD})。\n`,
      `${NEW}/a_(1)`,
      `说明: 见[指南](${NEW}/a_%281%29)。\n`,
    ],
  ])('%s', async (_, before, to, after) => {
    expect(await fix(before, to)).toEqual({ text: after, refused: [] });
  });

  it('and all else stays byte for byte', async () => {
    const text = `\uFEFF# 说明\r\n网址:   ${OLD}  \r\n名称: "登记" # ${OLD}\r\n`;
    const wanted = usesIn(text.slice(1)).map((use) => ({ use, to: NEW }));
    const { mended } = await fixBytes(encoded(text), wanted);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(mended[0]?.bytes)).toBe(
      text.replace(OLD, NEW),
    );
    expect(mended[0]).toMatchObject({ file: ITEM, was: encoded(text), encoding: undefined });
  });
});

describe('a use is refused', () => {
  it.each([
    ['with escapes', '网址: "https:\\/\\/rsj.example.com/jiu"\n', NEW, ['changed']],
    ['in running text that would take a part of it', `说明: 见 ${OLD} 办理\n`, `${NEW}.`, ['unfaithful']],
    ['in running text that would break it', `说明: 见 ${OLD} 办理\n`, `${NEW}?a=[1]`, ['unfaithful']],
    ['in a file with aliases', `a: &x 略\nb: *x\n网址: ${OLD}\n`, NEW, ['unfaithful']],
  ])('%s', async (_, text, to, refused) => {
    expect(await fix(text, to)).toEqual({ text, refused });
  });

  it('while its neighbours are mended', async () => {
    const before = `网址: ${OLD}\n说明: 见 ${OLD} 办理\n`;
    expect(await fix(before, `${NEW}.`)).toEqual({
      text: `网址: ${NEW}.\n说明: 见 ${OLD} 办理\n`,
      refused: ['unfaithful'],
    });
  });

  it('where the file was changed meanwhile', async () => {
    const [use] = usesIn(`网址: ${OLD}\n`);
    if (!use) throw new Error('the text has an address');
    for (const text of [`网址: ${OLD}/a\n`, `名称: 登记\n网址: ${OLD}\n`, `# 网址: ${OLD}\n名称: 登记\n`]) {
      const { mended, refused } = await fixBytes(encoded(text), [{ use, to: NEW }]);
      expect([mended, refused]).toEqual([[], [{ use, why: 'changed' }]]);
    }
  });

  it('where the file cannot be read, or its text, or its YAML; or where it is a built page', async () => {
    const [use] = usesIn(`网址: ${OLD}\n`);
    if (!use) throw new Error('the text has an address');
    const whyOf = async (bytes: Uint8Array, of: Use = use) =>
      (await fixBytes(bytes, [{ use: of, to: NEW }])).refused.map(({ why }) => why);
    expect(await whyOf(encoded(`网址: ${OLD}\n说明: "略\n`))).toEqual(['syntax']);
    expect(await whyOf(new Uint8Array(Buffer.from(`\uFEFF网址: ${OLD}\n`, 'utf16le')))).toEqual(['encoding']);
    expect(await whyOf(encoded(`网址: ${OLD}\u0000\n`))).toEqual(['unreadable']);
    expect(await whyOf(encoded(''), { ...use, file: 'items/mei-you.yaml' })).toEqual(['unreadable']);
    expect(await whyOf(encoded(`网址: ${OLD}\n`), { ...use, isBuilt: true })).toEqual(['built']);
  });
});

describe('addresses planted anywhere', () => {
  it('are replaced, and they alone', async () => {
    await fc.assert(
      fc.asyncProperty(plantedFile, fc.nat(), async ({ text }, seed) => {
        const uses = usesIn(text);
        const picked = uses.filter((_, index) => ((seed >> (index % 30)) & 1) === 1);
        const { mended, refused } = await fixBytes(
          encoded(text),
          picked.map((use) => ({ use, to: NEW })),
        );
        expect(refused).toEqual([]);
        // From behind, so that columns stay right.
        const lines = text.split('\n');
        const backwards = picked.toSorted((a, b) => b.range.start.column - a.range.start.column);
        for (const { range, written } of backwards) {
          const line = lines[range.start.line - 1] ?? '';
          const fragment = /#.*$/u.exec(written)?.[0] ?? '';
          lines[range.start.line - 1] =
            line.slice(0, range.start.column - 1) + NEW + fragment + line.slice(range.end.column - 1);
        }
        expect(mended[0]?.after ?? text).toBe(lines.join('\n'));
      }),
      { numRuns: 200 },
    );
  });
});
