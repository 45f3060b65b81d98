import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ALL_OMITTED, diffMarkdown } from '../../src/documents/diff-markdown/document.js';
import { LEAST_LIMIT } from '../../src/documents/diff-markdown/limit.js';
import { verdictOf } from '../../src/documents/diff-words.js';
import { ALIKE, RENAMED } from './example-diff-pages-moved.js';
import { EXAMPLE, EXCUSED, MERGED, SPOILT, spoilt, UNCHANGED } from './example-diff-report.js';

const MARKER = '<!-- kuaiban-diff -->\n';
const FLAWED = { reason: '省厅要求。', basis: [], recordedIn: 'reasons/2026-11.yaml', flaw: '没有写依据' };
const whole = diffMarkdown(EXAMPLE);
// As the forges read it: HTML is HTML, addresses become links.
const forge = new MarkdownIt({ html: true, linkify: true });
forge.linkify.set({ fuzzyLink: false });

const flat = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);

const OWN_TAGS = /<!-- kuaiban-diff -->|<\/?(?:details|summary|code)>|<br>/gu;

/** All that is wrong with a comment: foreign markup, open parts, rows of another width, calls to people. */
function flawsOf(text: string): readonly string[] {
  const tokens = flat(forge.parse(text, {}));
  const tags = tokens.filter(({ type }) => type.startsWith('html_')).map(({ content }) => content);
  // In a summary stands text that is escaped.
  const foreign = tags.map((tag) => tag.replace(OWN_TAGS, '')).filter((rest) => /[<>]/u.test(rest));
  const links = tokens.filter(({ type }) => type === 'link_open' || type === 'image');
  const headings = tokens.filter(({ type, level }) => type === 'heading_open' && level > 0);
  const count = (tag: string) => tags.join('').split(tag).length - 1;
  let open = 0;
  const depths = (tags.join('').match(/<\/?details>/gu) ?? []).map((tag) => {
    open += tag === '<details>' ? 1 : -1;
    return open;
  });
  const outside = tokens.filter(({ type }) => type === 'text').map(({ content }) => content);
  const shown = [...outside, ...tags.map((tag) => tag.replace(/&(?:#124|amp|lt|gt|quot);/gu, ' '))];
  const calls = shown.filter((words) => /[@~$&][A-Za-z_]|[#!]\d|https?:\/|www\./u.test(words));
  const rows = text.split('\n').map((line) => (line.startsWith('| ') ? line.split('|').length : 0));
  const uneven = rows.filter((cells, at) => cells > 0 && (rows[at - 1] ?? 0) > 0 && rows[at - 1] !== cells);
  return [
    ...foreign.map((tag) => `tag ${tag}`),
    ...links.map(() => 'link'),
    ...headings.map(() => 'heading'),
    ...(depths.some((depth) => depth < 0) || open !== 0 ? ['details'] : []),
    ...(count('<summary>') === count('</summary>') ? [] : ['summary']),
    ...(count('<code>') === count('</code>') ? [] : ['code']),
    ...calls.map((words) => `call ${words}`),
    ...uneven.map((cells) => `row of ${cells}`),
    ...((text.match(/^```/gmu)?.length ?? 0) % 2 === 0 ? [] : ['fence']),
    ...text.split('\n').filter((line) => /^\s*\/[a-z]/u.test(line)),
    ...(/\p{Cs}/u.test(text) ? ['half a code point'] : []),
    ...(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text.replace(/\n/gu, '')) ? ['unseen'] : []),
  ];
}

describe('the comment on a merge request', () => {
  it('can be found again, and says first whether to merge', () => {
    expect(whole.startsWith(`${MARKER}## 先不要合并：有 2 处加重没有说明理由`)).toBe(true);
    expect(diffMarkdown(EXCUSED).startsWith(`${MARKER}## 可以合并：4 处加重说明了理由和依据\n`)).toBe(true);
    expect(diffMarkdown(UNCHANGED)).toBe(
      `${MARKER}## 可以合并：没有加重\n\nmain → 工作目录：对群众来说没有变化。\n`,
    );
  });

  it('has the gravest first, those without a reason at the top', () => {
    const order = [
      '加重 4 处',
      '| 没有说明理由',
      '须知 4 处',
      '减轻 2 处',
      '文字 4 处',
      '跟着变的',
      '逐页看',
    ];
    const places = order.map((words) => whole.replaceAll('**', '').indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    const rows = whole.split('\n').filter((line) => /`[0-9a-f]{12}`<br>D/u.test(line));
    expect(rows.map((line) => /<br>(D\d+) \|$/u.exec(line)?.[1])).toEqual(['D003', 'D007', 'D020', 'D001']);
  });

  it('names a definition once, and what its parts and sources are compared with', () => {
    const text = diffMarkdown(MERGED);
    const head = '| **就业登记**<br><code>items/jiu-ye-deng-ji.yaml</code><br>和原来的“灵活就业登记”比 | ';
    expect(text).toContain(`${head}多了一个受理条件：“在本市常住” |`);
    expect(text).toContain('\n|  | 多了一个受理条件：“年满 18 周岁” |');
    expect(text.split(head)).toHaveLength(3);
    expect(text).toContain('内容: "就业登记，和原来的“灵活就业登记”比：多了一个受理条件：“在本市常住”；多了');
    expect(flawsOf(text)).toEqual([]);
  });

  it('offers what to copy: lines for the commit, and a file that is still to be filled in', () => {
    expect(whole).toContain('```text\n变更说明: 3f9b1f07bee9 理由（依据：…）\n');
    const [, file = ''] = /```yaml\n([\s\S]*?)```/u.exec(whole) ?? [];
    const numbers = parse(file).说明.flatMap((one: { 改动: readonly string[] }) => one.改动);
    expect(numbers).toEqual(['3f9b1f07bee9', '3f9d2511ccff', '3f9e2816d40a']);
    expect(diffMarkdown(EXCUSED)).not.toContain('```');
  });

  it('closes what need not be read, in tables that both forges show', () => {
    const summaries = [...whole.matchAll(/<summary>(.*?)<\/summary>/gu)].map(([, words]) => words);
    expect(summaries).toEqual(
      expect.arrayContaining([
        '减轻 2 处',
        '文字 4 处',
        '2 项指标跟着变，1 项变成未达标',
        '劳务派遣经营许可（办事指南）：1A2B-3C4D → 5E6F-7A8B',
      ]),
    );
    const tables = forge.parse(whole, {}).filter(({ type }) => type === 'table_open');
    expect(tables).toHaveLength(7);
    expect(whole).toContain('| 要点 › 多久办好 | 10个工作日 | 15个工作日 |');
  });

  it('stays text, whatever the catalogue says', () => {
    expect(flawsOf(whole)).toEqual([]);
    expect(flawsOf(diffMarkdown(SPOILT, { limit: 1_000_000 }))).toEqual([]);
  });

  it('never exceeds its limit, and is whole wherever it ends', () => {
    const pieces = [
      ...[
        '|',
        '`',
        '```\n',
        '<',
        '>',
        '</details>',
        '<details>',
        '<!--',
        '-->',
        '<b>',
        '&amp;',
        '\\',
        '*',
        '_',
      ],
      ...['@root', '#12', '!12', '~bug', '$x$', ':tada:', 'http://a.example', 'www.a.example', 'a@b.example'],
      ...[
        '\n',
        '\n\n',
        '\r',
        '\n/close',
        '\n# ',
        '\n- ',
        '1. ',
        '[x](y)',
        '![',
        ']',
        '{{',
        '\u202e',
        '\ud800',
      ],
      ...['👩‍👩‍👧', 'e\u0301', '劳务派遣', '，', ' ', '\t', 'GH-12', '\u0000'],
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: LEAST_LIMIT, max: 12_000 }), (hostile, limit) => {
        const text = diffMarkdown(spoilt(EXAMPLE, '', hostile), { limit });
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text).toContain(`${MARKER}## 先不要合并：有 2 处加重没有说明理由；`);
        expect(flawsOf(text)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the verdict at its longest in the smallest limit, and says once that the rest is left out', () => {
    const many = 99_999;
    const times = <One>(one: One | undefined) => Array.from({ length: many }, () => one as One);
    const [silent, , flawed] = EXAMPLE.changes.filter(({ level }) => level === 'burden');
    const barred = EXAMPLE.changes.find(({ level }) => level === 'notice');
    const changes = [...times(silent), ...times(flawed && { ...flawed, reason: FLAWED })];
    const unread = [
      ...times({ file: 'items/a.yaml', side: 'base' } as const),
      ...times({ file: 'items/b.yaml', side: 'head' } as const),
      ...times({ file: 'reasons/c.yaml', side: 'head' } as const),
    ];
    const others = times(barred && { ...barred, severity: 'error' as const });
    const worst = { ...EXAMPLE, changes: [...changes, ...others], unread, hidden: many };
    const { text } = verdictOf(worst);
    expect(text.match(/99999/gu)).toHaveLength(7);
    expect(`${MARKER}## 先不要合并：${text}\n\n${ALL_OMITTED}`.length).toBeLessThanOrEqual(LEAST_LIMIT);
    const short = diffMarkdown(EXAMPLE, { limit: 500 });
    expect(short.match(/没有列出，用/gu)).toHaveLength(1);
    expect(short).toContain('加重 4 · 须知 4 · 减轻 2 · 文字 4');
  });

  it('tells a page at another address as that, and once what became of many pages alike', () => {
    expect(diffMarkdown(RENAMED)).toContain(
      '| 换了网址 | 1 | 网站 2 · 公众号 2 · 自助终端 2 | 流动人员档案查阅：旧页面要撤下（liu-dong-dang-an）<br>',
    );
    const text = diffMarkdown(ALIKE);
    expect(text).toContain('### 逐页看：41 份');
    expect(text).toContain('<summary>下面 40 份都一样：第 1 件事等</summary>');
    expect(text).toContain('| 第 40 件事（办事指南） | 1A2B-3C4D → 5E6F-0049 |');
    expect(text.split('| 办理地点 › 市政务服务大厅 |')).toHaveLength(2);
    expect(flawsOf(text)).toEqual([]);
    expect(diffMarkdown(ALIKE, { limit: 480 })).toContain('还有 40 份页面没有列出');
  });

  it('cuts the least important first, and says how many it left out', () => {
    const rowsIn = (text: string, code: RegExp) => text.match(code)?.length ?? 0;
    for (let limit = whole.length; limit > 700; limit -= 97) {
      const text = diffMarkdown(EXAMPLE, { limit });
      expect(text.length).toBeLessThanOrEqual(limit);
      for (const [code, count, word] of [
        [/<br>D0\d\d \|/gu, 4, '加重'],
        [/\| D2\d\d \|/gu, 4, '须知'],
        [/\| D1\d\d \|/gu, 2, '减轻'],
        [/\| D3\d\d \|/gu, 4, '文字'],
      ] as const) {
        const left = count - rowsIn(text, code);
        if (left > 0) expect(text).toContain(`还有 ${left} 处${word}没有列出，用 \`kuaiban diff`);
        else expect(text).not.toMatch(new RegExp(`还有 \\d+ 处${word}没有列出`, 'u'));
      }
    }
    // So much that pages and wording must go, and yet no burden.
    const [wording, ...others] = EXAMPLE.changes.toReversed();
    const many = Array.from({ length: 2000 }, () => wording ?? expect.unreachable());
    const long = diffMarkdown({ ...EXAMPLE, changes: [...others.toReversed(), ...many] });
    expect(long.length).toBeLessThanOrEqual(65_000);
    expect(rowsIn(long, /<br>D0\d\d \|/gu)).toBe(4);
    expect(long).toContain('还有 2 份页面没有列出');
  });
});
