import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { reportHuman } from '../../src/reporters/human.js';
import { finding, options, reportOf, reportOn, TEXT } from './sample.js';

const at = (line: number, column: number, endColumn: number, endLine = line) => ({
  range: { start: { line, column }, end: { line: endLine, column: endColumn } },
});

/** The line of the code frame and what stands under it. */
function frame(text: string, range: ReturnType<typeof at>): readonly [string, string] {
  const lines = reportHuman(reportOn(text, finding(range)), options()).split('\n');
  const index = lines.findIndex((line) => line.includes('│'));
  return [lines[index] ?? '', lines[index + 1] ?? ''];
}

/** Column on the screen at which the carets begin, and how many there are. */
function carets(text: string, range: ReturnType<typeof at>): readonly [number, number] {
  const [, under] = frame(text, range);
  const marks = /\^+$/u.exec(under)?.[0] ?? '';
  return [stringWidth(under.slice(under.indexOf('│') + 2)) - marks.length, marks.length];
}

describe('a finding for people', () => {
  it('says what is wrong, where, how it looks and what to do', () => {
    expect(reportHuman(reportOf(finding()), options())).toBe(
      [
        '错误 S004 「办件类型」不能写“即时件”',
        '  catalog/items/shi-ye-deng-ji.yaml:2:7',
        '    2 │ 办件类型: 即时件',
        '      │           ^^^^^^',
        '  怎么改 改成：即办件',
        '',
        '文件 13 · 定义 11 · 错误 1 · 警告 0 · 提示 0 · 用时 0.8 秒',
        '',
      ].join('\n'),
    );
  });

  it('gives the remedy of the code where it knows no better', () => {
    expect(reportHuman(reportOf(finding({ fix: null })), options())).toContain(
      '  怎么改 按 S004 的说明改。\n',
    );
  });

  it('names what is related', () => {
    const related = [{ file: 'laws/fa.yaml', path: ['状态'], message: '法规状态:已废止' }];
    expect(reportHuman(reportOf(finding({ related })), options())).toMatch(
      /参看 catalog\/laws\/fa\.yaml[：:]法规状态:已废止\n/u,
    );
  });

  it('has no frame for a file without text, an empty line or a line that is not there', () => {
    for (const [text, line] of [
      [undefined, 1],
      ['\n', 1],
      [TEXT, 99],
    ] as const) {
      const shown = reportHuman(reportOn(text, finding(at(line, 1, 1))), options());
      expect(shown).not.toContain('│');
      expect(shown).toContain('怎么改');
    }
  });
});

describe('the code frame', () => {
  it.each([
    ['wide characters', '办件类型: 即时件', at(1, 7, 10), [10, 6]],
    ['narrow characters', 'abc: def', at(1, 6, 9), [5, 3]],
    ['characters beyond the basic plane', '𠮷𠮷: 市', at(1, 7, 8), [6, 2]],
    ['a place of no width', '办件类型:', at(1, 6, 6), [9, 1]],
    ['a key', '办件类型: 即时件', at(1, 1, 5), [0, 8]],
    ['a tab', '说明:\t登记', at(1, 5, 7), [7, 4]],
    ['a Windows line end', '办件类型: 即时件\r', at(1, 7, 10), [10, 6]],
    ['a text of several lines: its first', '说明: |\n  登记\n', at(1, 5, 4, 2), [6, 1]],
    ['a joined picture', '说明: 👨‍👩‍👧 登记', at(1, 14, 16), [9, 4]],
  ])('points under %s', (_, text, range, expected) => {
    expect(carets(text, range)).toEqual(expected);
  });

  it('is cut to the width of a screen, carets too', () => {
    const [line, under] = frame(`说明: ${'登记'.repeat(200)}`, at(1, 5, 405));
    expect(stringWidth(line)).toBeLessThanOrEqual(112);
    expect(line.endsWith('…')).toBe(true);
    expect(stringWidth(under)).toBeLessThanOrEqual(112);
  });

  it.each([
    ['an escape sequence', '\u001b[2J'],
    ['a text turned around', '\u202e'],
    ['a bell', '\u0007'],
    ['an isolate', '\u2067'],
  ])('shows %s as a replacement, never as it is', (_, sign) => {
    const shown = reportHuman(
      reportOn(`名称: a\n说明: ${sign}登记\n`, finding({ message: `有${sign}字`, fix: `去掉${sign}` })),
      options(),
    );
    expect(shown).not.toContain(sign.charAt(0));
    expect(shown).toContain('�');
  });

  it.each([
    ['the file', finding({ file: 'items/\u001b[2J.yaml' })],
    ['what is related', finding({ related: [{ file: 'a\u001b[2J.yaml', path: [], message: '状态\u202e' }] })],
  ])('does so in %s, too', (_, diagnostic) => {
    expect(reportHuman(reportOf(diagnostic), options())).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});

describe('the totals', () => {
  const three = [finding(), finding({ severity: 'warning' }), finding({ severity: 'info' })];

  it('count by severity', () => {
    expect(reportHuman(reportOf(...three), options())).toMatch(/错误 1 · 警告 1 · 提示 1 · 用时 0.8 秒\n$/u);
  });

  it('say that nothing was found', () => {
    expect(reportHuman(reportOf(), options())).toBe(
      '没有发现问题。文件 13 · 定义 11 · 错误 0 · 警告 0 · 提示 0 · 用时 0.8 秒\n',
    );
  });

  it('count what is not shown', () => {
    const shown = reportHuman(reportOf(...three), options({ maxShown: 1 }));
    expect(shown.match(/怎么改/gu)).toHaveLength(1);
    expect(shown).toContain('还有 2 个问题没有显示。\n');
    expect(shown).toMatch(/错误 1 · 警告 1 · 提示 1 · 用时 0.8 秒\n$/u);
  });

  it('are left out when quiet; without findings nothing is printed', () => {
    expect(reportHuman(reportOf(finding()), options({ isQuiet: true }))).not.toContain('文件 13');
    expect(reportHuman(reportOf(), options({ isQuiet: true }))).toBe('');
  });
});

describe('colours', () => {
  const diagnostics = ['error', 'warning', 'info'] as const;

  it('are used where they are wanted only, and change no word', () => {
    const report = reportOf(...diagnostics.map((severity) => finding({ severity })));
    const plain = reportHuman(report, options());
    const painted = reportHuman(report, options({ hasColour: true }));
    expect(plain).not.toContain('\u001b');
    expect(painted).toContain('\u001b[');
    expect(stripVTControlCharacters(painted)).toBe(plain);
  });
});
