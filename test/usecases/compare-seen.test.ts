import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../../src/parity/extract/read-page.js';
import type { SeenPiece } from '../../src/publish/page-viewer.js';
import { compareSeen } from '../../src/usecases/compare-seen.js';

const LINES = [
  '首页全部事项',
  '失业登记',
  '多久办好',
  '30分钟',
  '收不收费',
  '不收费',
  '在哪办',
  '网上办',
  '30分钟',
  '内容校验码',
];
const PAGE = readPage(
  LINES.map((line) => (line === '失业登记' ? `<h1>${line}</h1>` : `<p>${line}</p>`)).join(''),
);

const piece = (text: string, change: Partial<SeenPiece> = {}): SeenPiece => ({
  text,
  source: 'text',
  unseen: null,
  startsLine: true,
  ...change,
});

it('says nothing where all is seen, however lines are cut', () => {
  fc.assert(
    fc.property(
      fc.infiniteStream(fc.boolean()),
      fc.infiniteStream(fc.constantFrom('', ' ', '\n')),
      (cuts, spaces) => {
        const pieces = [...LINES.join('')].map((letter) =>
          piece(`${letter}${spaces.next().value}`, { startsLine: cuts.next().value ?? true }),
        );
        expect(compareSeen(PAGE, pieces, [])).toEqual([]);
      },
    ),
  );
});

it('names every line that is hidden, and no other', () => {
  fc.assert(
    fc.property(fc.subarray([...LINES.keys()], { minLength: 1 }), (hidden) => {
      const pieces = LINES.map((line, at) => piece(line, { unseen: hidden.includes(at) ? 'covered' : null }));
      const found = compareSeen(PAGE, pieces, []);
      expect(found.reduce((sum, { lines }) => sum + lines, 0)).toBe(hidden.length);
      expect(new Set(found.map(({ kind, reason }) => `${kind} ${reason}`))).toEqual(
        new Set(['unseen covered']),
      );
    }),
  );
});

it('spares declared words where they stand first, not the fact of the same words', () => {
  const without = (...gone: readonly number[]) =>
    compareSeen(
      PAGE,
      LINES.map((line, at) => piece(line, { unseen: gone.includes(at) ? 'style' : null })),
      ['首页全部事项', '30分钟'],
    ).flatMap(({ words }) => words);
  expect(without(0)).toEqual([]);
  expect(without(8)).toEqual(['30分钟']);
  expect(without(1)).toEqual(['失业登记']);
});

it('names the part of a line that is lost, and the line that stands there instead', () => {
  const page = readPage('<h2>要点</h2><p>多久办好：30分钟</p><p>跑几次：一次不跑</p>');
  const pieces = [
    piece('要点'),
    piece('多久办好：'),
    piece('30分钟', { unseen: 'colour', startsLine: false }),
    piece('跑几次：一次'),
  ];
  expect(compareSeen(page, pieces, [])).toEqual([
    { kind: 'unseen', words: ['30分钟'], section: '要点', reason: 'colour', lines: 1 },
    { kind: 'unseen', words: ['不跑'], section: '要点', reason: 'gone', lines: 1 },
  ]);
  const rewritten = [
    piece('要点'),
    piece('多久办好：3天'),
    piece('跑几次：一次不跑'),
    piece('加急', { source: 'drawn' }),
  ];
  expect(compareSeen(page, rewritten, []).map(({ kind, words }) => [kind, words])).toEqual([
    ['unseen', ['多久办好：30分钟']],
    ['drawn', ['多久办好：3天']],
    ['drawn', ['加急']],
  ]);
});
