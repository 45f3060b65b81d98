import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCollection } from '../../src/guide/build.js';
import { factsOf } from '../../src/guide/facts.js';
import { checkPage } from '../../src/parity/check-page.js';
import { type ExpectedFact, missingFacts } from '../../src/parity/compare.js';
import { checkTown, TODAY } from '../support/check-town.js';

const fact = (label: string, text: string, path = text): ExpectedFact => ({
  path,
  section: '要点',
  label,
  text,
});

/** Paths of facts that the page lacks; those that stand elsewhere with a star. */
const missing = (page: string, ...facts: readonly ExpectedFact[]) =>
  missingFacts(page, facts).map(({ fact: { path }, isElsewhere }) => (isElsewhere ? `${path}*` : path));

describe('missingFacts', () => {
  const limit = fact('多久办好', '30分钟');
  const visits = fact('跑几次', '一次不跑');

  it('finds facts in order, with or without a colon behind the label', () => {
    expect(missing('多久办好 30分钟 跑几次:一次不跑', limit, visits)).toEqual([]);
    expect(missing('多久办好：30分钟\n跑几次：\n一次不跑', limit, visits)).toEqual([]);
  });

  it('does not care for white space and width', () => {
    expect(missing('多久办好 ３０ 分\n钟', limit)).toEqual([]);
    expect(missing('电话(0399)80012300', fact('电话', '（0399）80012300'))).toEqual([]);
  });

  it('wants the label right before the text', () => {
    expect(missing('30分钟', limit)).toEqual(['30分钟']);
    expect(missing('30分钟 多久办好', limit)).toEqual(['30分钟']);
    expect(missing('多久办好 约 30分钟', limit)).toEqual(['30分钟']);
  });

  it('tells a fact out of place from one that is not there', () => {
    expect(missing('跑几次一次不跑 多久办好30分钟', limit, visits)).toEqual(['30分钟*']);
    expect(missing('多久办好30分钟', limit, visits)).toEqual(['一次不跑']);
  });

  it('wants a fact as often as it is a fact', () => {
    const windows = [fact('窗口', 'A01', 'first'), fact('窗口', 'A01', 'second')];
    expect(missing('窗口A01 窗口A01', ...windows)).toEqual([]);
    expect(missing('窗口A01', ...windows)).toEqual(['second*']);
  });

  it('reports one missing fact once, also where its words come again further down', () => {
    const facts = [
      limit,
      fact('', '不收费', 'fee'),
      visits,
      fact('问', '要钱吗'),
      fact('答', '不收费', 'answer'),
    ];
    expect(missing('多久办好30分钟 跑几次一次不跑 问要钱吗', ...facts)).toEqual(['fee', 'answer']);
    expect(missing('多久办好30分钟 跑几次一次不跑 问要钱吗 答不收费', ...facts)).toEqual(['fee*']);
  });

  it('needs no place for a fact without a word', () => {
    expect(missing('跑几次一次不跑', fact('', ' ', 'blank'), visits, limit)).toEqual(['30分钟']);
  });

  it('holds a label and its text together; a text without a label may stand within a longer one', () => {
    expect(missing('多久办好130分钟', limit)).toEqual(['30分钟']);
    expect(missing('共130分钟', fact('', '30分钟'))).toEqual([]);
  });
});

describe('checkPage', () => {
  const facts = [fact('多久办好', '30分钟', 'sections/key-facts/entries/1/name')];
  const page = '<h2>要点</h2><p>多久办好<b>30分钟</b></p><p>校验码 7f3a-91c2</p>';

  it('finds nothing where all is shown', () => {
    expect(checkPage(page.replace('7f3a-91c2', '7F3A-91C2'), facts, '7F3A-91C2', '网站')).toEqual([]);
  });

  it('says what is missing where', () => {
    const problems = checkPage('<p>失业登记</p>', facts, '7F3A-91C2', '公众号');
    expect(problems.map(({ doc, factPath, args }) => ({ code: doc.code, factPath, args }))).toEqual([
      {
        code: 'P001',
        factPath: 'sections/key-facts/entries/1/name',
        args: { 渠道: '公众号', 名称: '要点 / 多久办好', 内容: '30分钟' },
      },
      { code: 'P003', factPath: '', args: { 渠道: '公众号', 校验码: '7F3A-91C2' } },
    ]);
  });

  it('wants the check code as it is written, and visible', () => {
    expect(checkPage(page, facts, '7F3A-91C2', '网站').map(({ doc }) => doc.code)).toEqual(['P003']);
    const hidden = '<p>多久办好30分钟</p><p hidden>7F3A-91C2</p>';
    expect(checkPage(hidden, facts, '7F3A-91C2', '网站').map(({ doc }) => doc.code)).toEqual(['P003']);
  });

  it('shortens what is long, by characters', () => {
    const long = { path: 'title', section: '', label: '', text: '𠮷'.repeat(41) };
    const [problem] = checkPage('', [long], '', '网站');
    expect(problem?.args).toEqual({ 渠道: '网站', 名称: '标题', 内容: `${'𠮷'.repeat(40)}…` });
  });
});

describe('the facts of the town', () => {
  const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const render = (facts: readonly ExpectedFact[]) =>
    facts.map(({ label, text }) => `<p><span>${escapeHtml(label)}</span> ${escapeHtml(text)}</p>\n`).join('');
  const pages = checkTown().then(({ catalogue }) =>
    buildCollection(catalogue, TODAY).editions.map(({ publication }) => factsOf(publication)),
  );

  it('are all found on a page that shows them', async () => {
    for (const facts of await pages)
      expect(missingFacts(`\n${render(facts)}`.replace(/<[^>]*>/gu, ''), facts)).toEqual([]);
    for (const facts of await pages)
      expect(checkPage(`${render(facts)}7F3A`, facts, '7F3A', '网站')).toEqual([]);
  });

  it('are missed one by one, whichever is left out, there or next to it', async () => {
    for (const facts of await pages) {
      for (const at of facts.keys()) {
        const problems = checkPage(`${render(facts.toSpliced(at, 1))}7F3A`, facts, '7F3A', '网站');
        // Where its words stand in the fact before or behind, that one is missed in its place.
        expect(problems).toHaveLength(1);
        const named = facts.findIndex(({ path }) => path === problems[0]?.factPath);
        expect(Math.abs(named - at)).toBeLessThanOrEqual(2);
      }
    }
  });

  it('are missed when a digit changes', async () => {
    for (const facts of await pages) {
      for (const [at, { text, path }] of facts.entries()) {
        if (!/\d/u.test(text)) continue;
        const other = text.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10));
        const page = render(
          facts.with(at, { ...facts[at], text: other } as ExpectedFact & (typeof facts)[number]),
        );
        expect(checkPage(page, facts, '', '网站').map(({ factPath }) => factPath)).toContain(path);
      }
    }
  });
});

describe('any facts', () => {
  const word = fc.stringMatching(/^[一-龥A-Z0-9<&：，（]{1,8}$/u);
  const facts = fc
    .array(fc.record({ label: fc.oneof(fc.constant(''), word), text: word }), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.map(({ label, text }, index) => fact(label, text, `facts/${index}`)));

  it('are found on the page that shows them and nothing else', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const page = all.map(({ label, text }) => `${label} ${text}\n`).join('');
        expect(missingFacts(page, all)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
