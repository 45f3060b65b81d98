import { describe, expect, it } from 'vitest';
import { type SettledAddress, summarise, type VerdictSource } from '../../src/links/link-summary.js';
import type { HostFigures } from '../../src/links/traffic/host-figures.js';
import type { AddressKind, Use } from '../../src/links/use.js';
import { unanswered, VERDICT_KINDS, type Verdict, type VerdictKind } from '../../src/links/verdict.js';

const USE: Use = {
  file: 'items/shi-ye-deng-ji.yaml',
  path: ['网办地址'],
  range: { start: { line: 9, column: 7 }, end: { line: 9, column: 40 } },
  written: 'https://rsj.example.com/shi-ye/deng-ji',
  label: '网办地址',
  isBuilt: false,
};

function settled(
  address: string,
  kind: VerdictKind,
  fields: Partial<Verdict> = {},
  from: VerdictSource = 'asked',
  form: AddressKind = 'web',
): SettledAddress {
  const verdict = { ...unanswered(kind, address, ''), ...fields };
  return { address: { kind: form, address, uses: [USE, USE] }, verdict, from };
}

const figuresOf = (host: string, fields: Partial<HostFigures> = {}): HostFigures => ({
  host,
  requests: 3,
  failures: 0,
  pauses: 0,
  slowest: 120,
  ...fields,
});

describe('the totals', () => {
  it.each(VERDICT_KINDS)('count %s and nothing else', (kind) => {
    const { verdicts } = summarise([settled('https://rsj.example.com/', kind)], []).links;
    expect(Object.keys(verdicts)).toEqual([...VERDICT_KINDS]);
    expect(Object.entries(verdicts).filter(([, count]) => count > 0)).toEqual([[kind, 1]]);
  });

  it('tell what has moved for good from what only leads elsewhere today', () => {
    const { moved, verdicts } = summarise(
      [
        settled('https://rsj.example.com/jiu', 'redirected', { isPermanent: true }),
        settled('https://rsj.example.com/deng-lu', 'redirected'),
        // Where the end is not a page, nothing can be written down instead.
        settled('https://rsj.example.com/mei-you', 'dead', { isPermanent: true }),
      ],
      [],
    ).links;
    expect({ moved, redirected: verdicts.redirected }).toEqual({ moved: 1, redirected: 2 });
  });

  it('count uses, sources and pages that lack a fragment', () => {
    const { addresses, uses, from, lackingFragments } = summarise(
      [
        settled('https://rsj.example.com/', 'ok', { missingFragments: ['cai-liao', 'shou-fei'] }),
        settled('https://rsj.example.com/a', 'ok', {}, 'cache'),
        settled('https://rsj.example.com/b', 'ok', {}, 'resumed'),
        settled('tel:0399-80012601', 'ok', {}, 'form', 'phone'),
      ],
      [],
    ).links;
    expect({ addresses, uses, lackingFragments }).toEqual({ addresses: 4, uses: 8, lackingFragments: 1 });
    expect(from).toEqual({ asked: 1, cache: 1, resumed: 1, form: 1 });
  });

  it('say why addresses were not asked, the most frequent reason first', () => {
    const address = 'https://rsj.example.com/';
    const offline = { reason: '没有联网查，缓存里也没有它的结果' };
    const skipped = { reason: '设置里写了不查' };
    const { notAsked } = summarise(
      [
        settled(address, 'skipped', skipped),
        settled(address, 'unknown', offline),
        settled(address, 'dead', { reason: '服务器说没有这个页面（404）' }),
        settled(address, 'unknown', offline),
      ],
      [],
    ).links;
    expect(notAsked).toEqual([
      { kind: 'unknown', ...offline, addresses: 2, first: [address, address] },
      { kind: 'skipped', ...skipped, addresses: 1, first: [address] },
    ]);
  });
});

describe('the hosts', () => {
  it('are left out where nobody was asked and nothing leads to them', () => {
    const unasked = figuresOf('oa.rsj.internal', { requests: 0, slowest: null });
    const { hosts } = summarise([settled('https://rsj.example.com/', 'ok')], [unasked]);
    expect(hosts.map(({ host }) => host)).toEqual(['rsj.example.com']);
  });

  it('have their addresses by standing and what the asking came to', () => {
    const entries = VERDICT_KINDS.map((kind) => settled('https://rsj.example.com:8443/a', kind));
    const figures = [figuresOf('rsj.example.com:8443', { requests: 15, failures: 2, pauses: 1 })];
    expect(summarise(entries, figures).hosts).toEqual([
      {
        host: 'rsj.example.com:8443',
        addresses: 12,
        good: 2,
        problems: 8,
        notAsked: 2,
        requests: 15,
        failures: 2,
        pauses: 1,
        slowest: 120,
      },
    ]);
  });

  it('stand with most problems first, then by name', () => {
    const dead = (host: string) => settled(`https://${host}/`, 'dead');
    const entries = [
      settled('https://b.example.com/', 'ok'),
      dead('d.example.com'),
      dead('c.example.com'),
      dead('c.example.com'),
      settled('https://a.example.com/', 'ok'),
    ];
    expect(summarise(entries, []).hosts.map(({ host }) => host)).toEqual([
      'c.example.com',
      'd.example.com',
      'a.example.com',
      'b.example.com',
    ]);
  });

  it('are also those that only redirects led to, and those that nobody asked', () => {
    const entries = [settled('https://rsj.example.com/', 'ok', {}, 'cache')];
    const { hosts } = summarise(entries, [figuresOf('www.example.com')]);
    expect(hosts).toMatchObject([
      { host: 'rsj.example.com', addresses: 1, requests: 0, slowest: null },
      { host: 'www.example.com', addresses: 0, requests: 3, slowest: 120 },
    ]);
  });

  it('are not made of telephone numbers, files or addresses that are none', () => {
    const entries = [
      settled('tel:0399-80012601', 'ok', {}, 'form', 'phone'),
      settled('files/deng-ji-biao.docx', 'ok', {}, 'form', 'file'),
      settled('https://[rsj', 'unsupported', {}, 'form'),
    ];
    expect(summarise(entries, [])).toMatchObject({ links: { addresses: 3 }, hosts: [] });
  });
});

it('is plain data, the same after a way through JSON', () => {
  const summary = summarise(
    [settled('https://rsj.example.com/', 'skipped', { reason: '设置里写了不查' })],
    [figuresOf('rsj.example.com')],
  );
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
});
