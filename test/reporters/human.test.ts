import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import type { SuppressedDiagnostic } from '../../src/diagnostic/report.js';
import { reportHuman } from '../../src/reporters/human.js';
import { deadLink, finding, LINK_FOLDERS, linkReport, options, reportOf, reportOn, TEXT } from './sample.js';

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
        '■ 失业登记（items/shi-ye-deng-ji.yaml） 错误 1',
        '',
        '错误 S004 「办件类型」不能写“即时件”',
        '  catalog/items/shi-ye-deng-ji.yaml:2:7',
        '    2 │ 办件类型: 即时件',
        '      │           ^^^^^^',
        '  怎么改 改成：即办件',
        '',
        '文件 13 · 定义 11 · 错误 1 · 警告 0 · 提示 0 · 用时 0.8 秒',
        '想知道为什么：kuaiban explain S004',
        '',
      ].join('\n'),
    );
  });

  it('gives the remedy of the code where it knows no better', () => {
    expect(reportHuman(reportOf(finding({ fix: null })), options())).toContain(
      '  怎么改 从列出的词里选一个。\n',
    );
  });

  it('names what is related', () => {
    const related = [{ file: 'laws/fa.yaml', path: ['状态'], message: '法规状态:已废止' }];
    expect(reportHuman(reportOf(finding({ related })), options())).toMatch(
      /参看 catalog\/laws\/fa\.yaml[：:]法规状态:已废止\n/u,
    );
  });

  it('names where the same text stands, each in its own folder', () => {
    expect(reportHuman(linkReport(deadLink(2)), options(LINK_FOLDERS)).split('\n')).toEqual(
      expect.arrayContaining([
        '  catalog/items/shi-ye-deng-ji.yaml:3:7',
        '  参看 catalog/items/lao-wu-pai-qian-xu-ke.yaml:12:9：「网办地址」也用了它',
        '  参看 ../dist/website/guides/shi-ye-deng-ji/index.html:41:5：「链接」也用了它',
      ]),
    );
  });

  it.each([
    [5, 5, null],
    [6, 5, '  另有 1 处'],
    [500, 5, '  另有 495 处'],
  ])('of %i other places names %i', (places, named, rest) => {
    const lines = reportHuman(linkReport(deadLink(places)), options(LINK_FOLDERS)).split('\n');
    expect(lines.filter((line) => line.startsWith('  参看 '))).toHaveLength(named);
    expect(lines.find((line) => line.includes('另有')) ?? null).toBe(rest);
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

describe('findings of several files', () => {
  const other = finding({ file: 'powers/jiu-ye.yaml', code: 'S001', severity: 'warning' });
  const shown = (...found: readonly Diagnostic[]) => reportHuman(reportOf(...found), options());

  it('stand under their file, which is named once with its counts', () => {
    const text = shown(finding(), finding({ severity: 'info' }), other);
    expect(text.match(/^■ .*$/gmu)).toEqual([
      '■ 失业登记（items/shi-ye-deng-ji.yaml） 错误 1 · 提示 1',
      '■ powers/jiu-ye.yaml 警告 1',
    ]);
  });

  it('count in the heading of the file also where they are not shown', () => {
    const report = reportOf(finding(), finding({ severity: 'info' }), other);
    expect(reportHuman(report, options({ maxShown: 1 })).match(/^■ .*$/gmu)).toEqual([
      '■ 失业登记（items/shi-ye-deng-ji.yaml） 错误 1 · 提示 1',
    ]);
  });

  it.each([
    ['one code', [finding(), finding()], '想知道为什么：kuaiban explain S004\n'],
    [
      'an error before many warnings',
      [other, other, finding()],
      '想知道为什么：kuaiban explain S004（也可以换成 S001）\n',
    ],
    [
      'not all of many codes',
      ['F001', 'F002', 'F003', 'F004'].map((code) => finding({ code })),
      '想知道为什么：kuaiban explain F001（也可以换成 F002、F003 等）\n',
    ],
  ])('end with what to read about %s', (_, found, line) => {
    expect(shown(...found).endsWith(line)).toBe(true);
  });

  it('say how many are set aside', () => {
    const silenced = { diagnostic: finding(), by: 'comment', reason: '等新规' } as const;
    const known = { diagnostic: finding(), by: 'baseline', reason: '' } as const;
    const aside = (...suppressed: readonly SuppressedDiagnostic[]) =>
      reportHuman({ ...reportOf(), suppressed }, options());
    expect(aside(silenced)).toContain('提示 0 · 已忽略 1（有理由） · 用时');
    expect(aside(known, known)).toContain('提示 0 · 基线内 2 · 用时');
    expect(aside(silenced, known)).toContain('已忽略 1（有理由） · 基线内 1');
    expect(aside()).not.toMatch(/忽略|基线/u);
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

  it('shows the neighbourhood of a place far along a line, with the caret under it', () => {
    const far = `说明: ${'登记'.repeat(300)}即时件${'办理'.repeat(300)}`;
    const [line, under] = frame(far, at(1, 605, 608));
    const window = line.slice(line.indexOf('│') + 2);
    const [column, count] = carets(far, at(1, 605, 608));
    expect(window).toMatch(/^….*登记即时件办理.*…$/u);
    expect(stringWidth(window.slice(0, window.indexOf('即时件')))).toBe(column);
    expect(count).toBe(6);
    expect(Math.max(stringWidth(line), stringWidth(under))).toBeLessThanOrEqual(112);
  });

  it('shows characters without width, and marks of composition stay with their letter', () => {
    expect(frame('说明: a\u200bb', at(1, 6, 7))[0]).toContain('a�b');
    const accent = 'e\u0301';
    const [line] = frame(`${accent.repeat(300)}即时件`, at(1, 601, 604));
    expect(line).toMatch(/│ …(?:e\u0301)+即时件$/u);
  });

  it('takes a line of a million characters', () => {
    const begin = performance.now();
    const text = `说明: ${'𠮷'.repeat(500_000)}`;
    for (let count = 0; count < 20; count += 1) frame(text, at(1, 500_001, 500_003));
    expect(performance.now() - begin).toBeLessThan(2000);
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
    expect(reportHuman(reportOf(...three), options())).toMatch(
      /错误 1 · 警告 1 · 提示 1 · 用时 0.8 秒\n想知道/u,
    );
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
    expect(shown).toMatch(/错误 1 · 警告 1 · 提示 1 · 用时 0.8 秒\n想知道/u);
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
