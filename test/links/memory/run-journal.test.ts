import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/links/memory/answer.js';
import {
  compareRuns,
  formatAnswer,
  formatHeader,
  type JournalHeader,
  parseJournal,
  resumedVerdict,
} from '../../../src/links/memory/run-journal.js';
import { unanswered, VERDICT_KINDS } from '../../../src/links/verdict.js';

const NOW = 1_793_494_800;
const HEADER: JournalHeader = {
  version: '0.1.0',
  started: NOW,
  options: { '--map': 'www.qinghe-rsj.example=127.0.0.1', '--no-soft-404': '是' },
};

const hop = fc.record({ address: fc.webUrl(), status: fc.constantFrom(301, 302, 307, 308) });
const answers: fc.Arbitrary<Answer> = fc
  .record({
    at: fc.nat(),
    address: fc.webUrl(),
    fragments: fc.array(fc.constantFrom('申请条件', '办理流程', 'c1')),
    kind: fc.constantFrom(...VERDICT_KINDS),
    reason: fc.constantFrom('', '服务器说没有这个页面（404）', '第一行\n第二行\u2028'),
    status: fc.option(fc.constantFrom(200, 404, 521)),
    chain: fc.array(hop, { maxLength: 3 }),
    isPermanent: fc.boolean(),
    milliseconds: fc.option(fc.double({ min: 0, max: 30_000, noNaN: true })),
  })
  .map(({ at, address, fragments, ...verdict }) => ({
    at,
    question: { address, fragments },
    verdict: { ...verdict, final: address, missingFragments: fragments.slice(1) },
  }));

describe('a journal', () => {
  it('cut at any byte holds the answers before the cut, each whole', () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 6 }), fc.nat(), (written, where) => {
        const head = formatHeader(HEADER);
        const bytes = Buffer.from(head + written.map(formatAnswer).join(''));
        const length = where % (bytes.length + 1);
        const read = parseJournal(bytes.subarray(0, length).toString());
        const whole = bytes.subarray(0, length).filter((byte) => byte === 10).length - 1;
        expect(read).toEqual(whole < 0 ? undefined : { header: HEADER, answers: written.slice(0, whole) });
      }),
      { numRuns: 300 },
    );
  });

  const text = fc.sample(answers, { numRuns: 3, seed: 6 }).map(formatAnswer);
  it.each([
    '\u0000\u0000',
    '{}',
    '[]',
    '["今天","http://qinghe.example/",[],31,0]',
    '[1793494800,404,[],31,0]',
    '[1793494800,"http://qinghe.example/",[404],31,0]',
    '[1793494800,"http://qinghe.example/",[],"31",0]',
    '[1793494800,"http://qinghe.example/",[],31,1]',
    '[1793494800,"http://qinghe.example/",[],31,{"kind":"ok"}]',
  ])('ends where it is damaged: %j', (damage) => {
    const read = parseJournal(`${formatHeader(HEADER)}${text[0]}${damage}\n${text[1]}`);
    expect(read?.answers.map(formatAnswer)).toEqual([text[0]]);
  });

  it('takes little more room for an ordinary page than its address', () => {
    const address = 'https://www.qinghe-rsj.example/bsfw/syjdj.html';
    const verdict = { ...unanswered('ok', address, ''), status: 200, milliseconds: 31 };
    const line = formatAnswer({ at: NOW, question: { address, fragments: [] }, verdict });
    expect(line).toBe(`[${NOW},"${address}",[],31,0]\n`);
  });

  const { version, started, options } = HEADER;
  it.each([
    '',
    '\n',
    'null\n',
    '快办\n',
    `${JSON.stringify({ format: 2, version, started, options })}\n`,
    `${JSON.stringify({ format: 1, version, started: '今天', options })}\n`,
    `${JSON.stringify({ format: 1, version, started, options: { '--map': 1 } })}\n`,
    formatHeader(HEADER).trimEnd(),
  ])('%j is none', (text) => {
    expect(parseJournal(text)).toBeUndefined();
  });
});

describe('a run goes on', () => {
  it('with the same options in any order, for 24 hours', () => {
    const later = (seconds: number) => compareRuns(HEADER, { ...HEADER, started: NOW + seconds });
    const turned = Object.fromEntries(Object.entries(HEADER.options).toReversed());
    expect(compareRuns(HEADER, { ...HEADER, options: turned })).toEqual({ kind: 'fits' });
    expect(later(86_400)).toEqual({ kind: 'fits' });
    expect(later(86_401)).toEqual({ kind: 'stale', why: '它已经过了 24 小时' });
    expect(later(-1)).toEqual({ kind: 'stale', why: '它的时间比现在还晚' });
  });

  it('not with another version of the program', () => {
    expect(compareRuns(HEADER, { ...HEADER, version: '0.2.0' })).toEqual({
      kind: 'stale',
      why: '它是另一个版本的快办记的',
    });
  });

  it('not with other options, which are named', () => {
    const options = { '--map': 'www.qinghe-rsj.example=127.0.0.2', '--allow-private': '是' };
    expect(compareRuns(HEADER, { ...HEADER, options })).toEqual({
      kind: 'differs',
      options: ['--allow-private', '--map', '--no-soft-404'],
    });
  });
});

describe('what was answered before the run was cut', () => {
  const address = 'https://www.qinghe-rsj.example/bsfw/syjdj.html';
  const verdict = { ...unanswered('ok', address, ''), status: 200, missingFragments: ['收费标准'] };
  const question = { address, fragments: ['办理流程', '收费标准'] };
  const known = new Map([[address, { at: NOW, question, verdict }]]);

  it('counts for the same question and for less', () => {
    expect(resumedVerdict(known, question)).toEqual(verdict);
    expect(resumedVerdict(known, { address, fragments: ['办理流程'] })?.missingFragments).toEqual([]);
  });

  it('counts for no other', () => {
    expect(resumedVerdict(known, { address, fragments: ['办理流程', '申请条件'] })).toBeUndefined();
    expect(resumedVerdict(known, { address: `${address}?id=2`, fragments: [] })).toBeUndefined();
  });
});
