import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/catalog/decode.js';
import { kindOfFile } from '../../src/catalog/kinds.js';
import { compareDiagnostics } from '../../src/diagnostic/diagnostic.js';
import { CHECKER } from '../support/check-town.js';
import { decodeText, lawWith } from '../support/decode.js';
import { TOWN, textIn } from '../support/memory-files.js';

const DEFINITIONS = [...TOWN.keys()].filter((path) => kindOfFile(path));

/** What holds for every file, whatever is in it. */
function expectSound(file: string, bytes: Uint8Array): void {
  const decoded = decodeFile(file, { ok: true, bytes }, CHECKER);
  const codes = decoded.diagnostics.map(({ code }) => code);
  // Only what was mended in reading, and the file's name, leave the definition usable.
  if (decoded.definition === undefined) expect(codes).not.toEqual([]);
  else expect(codes.filter((code) => !['Y004', 'Y015', 'S012'].includes(code))).toEqual([]);
  const lines = (decoded.text ?? '').split('\n').length;
  for (const { range, message, file: place } of decoded.diagnostics) {
    expect(place).toBe(file);
    expect(message).not.toMatch(/undefined|\[object|NaN/u);
    expect(range.start.line).toBeGreaterThanOrEqual(1);
    if (decoded.text !== undefined) expect(range.end.line).toBeLessThanOrEqual(lines + 1);
  }
}

describe('a file', () => {
  it.each(DEFINITIONS)('%s of the town has its definition', (path) => {
    const { definition, diagnostics, id, kind } = decodeText(path, textIn(TOWN, path));
    expect(definition).toBeDefined();
    expect(diagnostics).toEqual([]);
    expect({ id, kind }).toEqual(kindOfFile(path));
  });

  it.each([
    ['denied', '没有读取的权限'],
    ['too-large', '文件超过 2 MB'],
    ['unreadable', '磁盘读取出错，或者它不是普通文件，或者是指到目录外面的链接'],
  ] as const)('that is %s is a finding', (reason, words) => {
    const { diagnostics, definition, text } = decodeFile('items/shi-ye.yaml', { ok: false, reason }, CHECKER);
    expect(diagnostics).toMatchObject([{ code: 'Y014', path: [], args: { 原因: words } }]);
    expect([definition, text]).toEqual([undefined, undefined]);
  });

  it('with a broken schema has no definition, but a text', () => {
    const text = lawWith('天气: 晴\n');
    const decoded = decodeText('laws/fa.yaml', text);
    expect(decoded.definition).toBeUndefined();
    expect(decoded.text).toBe(text);
  });

  it('with broken YAML is not checked against the schema: the flaws would only follow', () => {
    expect(decodeText('laws/fa.yaml', '名称: "社会保险法\n').diagnostics.map(({ code }) => code)).toEqual([
      'Y011',
    ]);
  });

  it('with mended colons has a definition all the same', () => {
    const text = lawWith('').replace('类别: ', '类别：').replace('状态: ', '状态:');
    const { definition, diagnostics } = decodeText('laws/fa.yaml', text);
    expect(definition).toMatchObject({ 类别: '法律', 状态: '现行有效' });
    expect(diagnostics.map(({ code, range, fix }) => [code, range.start, fix])).toEqual([
      ['Y004', { line: 3, column: 3 }, '类别: '],
      ['Y015', { line: 5, column: 3 }, '状态: '],
    ]);
  });

  it('with a name that cannot be an id is checked all the same', () => {
    const { diagnostics, definition } = decodeText('laws/社会保险法.yaml', lawWith(''));
    expect(diagnostics).toMatchObject([{ code: 'S012', args: { 文件名: '社会保险法.yaml' } }]);
    expect(definition).toBeDefined();
  });

  it('that is no definition file is a mistake of the program', () => {
    expect(() => decodeText('files/biao.docx', '')).toThrow('no definition file');
  });

  it('depends on its bytes alone', () => {
    for (const path of DEFINITIONS) {
      const text = textIn(TOWN, path).replaceAll('是', '对');
      expect(decodeText(path, text)).toEqual(decodeText(path, text));
    }
  });
});

describe('kindOfFile', () => {
  it.each([
    ['catalog.yaml', { kind: 'catalog', id: 'catalog' }],
    ['plan.yaml', { kind: 'plan', id: 'plan' }],
    ['calendar.yaml', { kind: 'calendar', id: 'calendar' }],
    ['materials.yaml', { kind: 'materials', id: 'materials' }],
    ['items/shi-ye.yaml', { kind: 'item', id: 'shi-ye' }],
    ['places/da-ting.yaml', { kind: 'place', id: 'da-ting' }],
    ['items/deng-ji.v2.yaml', { kind: 'item', id: 'deng-ji.v2' }],
    ['items/shi-ye.yml', undefined],
    ['items/旧/shi-ye.yaml', undefined],
    ['Items/shi-ye.yaml', undefined],
    ['shi-ye.yaml', undefined],
    ['files/biao.yaml', undefined],
  ])('%s', (path, expected) => {
    expect(kindOfFile(path)).toEqual(expected);
  });
});

describe('whatever is in a file', () => {
  const file = fc.constantFrom(...DEFINITIONS);

  it('is read or reported: any bytes', () => {
    fc.assert(
      fc.property(file, fc.uint8Array({ maxLength: 300 }), (path, bytes) => expectSound(path, bytes)),
      { numRuns: 300 },
    );
  });

  it('is read or reported: any text of the signs that mean something in YAML', () => {
    const piece = fc.constantFrom(
      ...[
        ': ',
        '：',
        ':',
        '- ',
        '\n',
        '\n  ',
        '\t',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '|',
        '>',
        '&a ',
        '*a',
      ],
      ...[
        '!',
        '!!str ',
        '#',
        '---\n',
        '...',
        '%',
        '@',
        '`',
        '~',
        '?',
        '<<',
        '名称',
        '条款',
        '条',
        '050',
        '1.10',
      ],
      ...['\\', '\r\n', '𠮷', '__proto__', '是否收费', 'null', 'true'],
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(file, text, (path, written) => expectSound(path, new TextEncoder().encode(written))),
      { numRuns: 400 },
    );
  });

  it('is read or reported: a file of the town with a slip of the hand', () => {
    const slip = fc.record({
      path: file,
      place: fc.nat(),
      length: fc.nat({ max: 6 }),
      insert: fc.constantFrom(
        '',
        ' ',
        '\n',
        ':',
        '：',
        '- ',
        '"',
        '[',
        '\t',
        '&',
        '*',
        '!',
        '是',
        '0',
        '\n\n---\n',
      ),
      isRepeated: fc.boolean(),
    });
    fc.assert(
      fc.property(slip, ({ path, place, length, insert, isRepeated }) => {
        const text = textIn(TOWN, path);
        const at = place % text.length;
        const cut = text.slice(at, at + length);
        const changed = text.slice(0, at) + insert + (isRepeated ? cut + cut : '') + text.slice(at + length);
        expectSound(path, new TextEncoder().encode(changed));
      }),
      { numRuns: 400 },
    );
  });
});

describe('the order of findings', () => {
  it('is by file, line, column, code', () => {
    const [finding] = decodeText('laws/fa.yaml', lawWith('天气: 晴\n')).diagnostics;
    if (!finding) throw new Error('no finding');
    const at = (line: number, column: number) => ({ start: { line, column }, end: { line, column } });
    const sorted = [
      { ...finding, file: 'a.yaml', range: at(9, 9) },
      { ...finding, file: 'b.yaml', range: at(2, 9) },
      { ...finding, file: 'b.yaml', range: at(10, 1) },
      { ...finding, file: 'b.yaml', range: at(10, 2), code: 'S001' },
      { ...finding, file: 'b.yaml', range: at(10, 2), code: 'S002' },
    ];
    expect(sorted.toReversed().toSorted(compareDiagnostics)).toEqual(sorted);
  });
});
