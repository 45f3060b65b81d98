import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { describeLinks } from '../../src/cli/describe-links.js';
import type { HostSummary } from '../../src/links/host-summary.js';
import type { LinkSummary, LinkTotals } from '../../src/links/link-summary.js';
import { summarise } from '../../src/links/link-summary.js';
import { HOSTILE } from '../reporters/hostile.js';

const NOTHING = summarise([], []).links;

function host(name: string, fields: Partial<HostSummary> = {}): HostSummary {
  const counts = { addresses: 4, good: 4, problems: 0, notAsked: 0, requests: 5, failures: 0, pauses: 0 };
  return { host: name, ...counts, slowest: 84.4, ...fields };
}

function shown(
  links: Partial<LinkTotals>,
  hosts: LinkSummary['hosts'] = [],
  cacheAge?: number,
  hasColour = false,
): string {
  return describeLinks(
    { summary: { links: { ...NOTHING, ...links }, hosts }, cacheAge, isMended: false },
    hasColour,
  );
}

describe('the closing lines', () => {
  it('count by verdict, tell what was not asked and why, show the hosts and what can be done at once', () => {
    const verdicts = { ...NOTHING.verdicts, ok: 141, redirected: 5, dead: 2, skipped: 1, unknown: 3 };
    const links: Partial<LinkTotals> = {
      addresses: 152,
      uses: 480,
      verdicts,
      moved: 3,
      lackingFragments: 1,
      from: { asked: 100, cache: 40, resumed: 8, form: 4 },
      notAsked: [
        {
          kind: 'unknown',
          reason: '没有联网查，缓存里也没有它的结果',
          addresses: 3,
          first: ['https://a.cn/1', 'https://a.cn/2'],
        },
        { kind: 'skipped', reason: '', addresses: 1, first: ['https://a.cn/3'] },
      ],
    };
    const hosts = [
      host('zwfw.example.com', { good: 2, problems: 2, requests: 1204, pauses: 3, slowest: 12_003.6 }),
      host('rsj.example.com', { requests: 0, slowest: null }),
    ];
    expect(shown(links, hosts, 3 * 86_400 + 5)).toBe(
      [
        '链接 152 个，用在 480 处：正常 141 · 已搬走 3 · 转到别处 2 · 打不开 2 · 跳过 1 · 没有问到 3',
        '其中 40 个用的是以前的结果，最早的是 3 天以前的。',
        '其中 8 个是上一次中断以前问的。',
        '有 4 个没有问：',
        '  没有联网查，缓存里也没有它的结果：3 个，例如 https://a.cn/1、https://a.cn/2',
        '  跳过：1 个',
        '',
        '主机              地址数  正常  有问题  没有问  请求  最慢（毫秒）  暂停',
        'zwfw.example.com  4       2     2       0       1204  12004         3',
        'rsj.example.com   4       4     0       0       0     —             0',
        '',
        '有 1 个网页打得开，但是没有链接指的那一段。',
        '有 3 个已经永久搬走，可以自动改：kuaiban links --fix',
        '',
      ].join('\n'),
    );
  });

  it('are one where there is no address', () => {
    expect(shown({})).toBe('链接 0 个，用在 0 处。\n');
  });

  it('say nothing of the age of a cache that nothing came from, and no word of mending where nothing has moved', () => {
    const verdicts = { ...NOTHING.verdicts, redirected: 2 };
    expect(shown({ addresses: 2, uses: 2, verdicts }, [], 9)).toBe('链接 2 个，用在 2 处：转到别处 2\n');
  });

  it('name five reasons, and count the others together', () => {
    const notAsked = Array.from({ length: 8 }, (_, index) => ({
      kind: 'unknown' as const,
      reason: `缓存里的结果没有核对过页内位置「第${index}条」`,
      addresses: 8 - index,
      first: ['https://a.cn/'],
    }));
    const lines = shown({ addresses: 36, uses: 36, notAsked }).split('\n');
    expect(lines[1]).toBe('有 36 个没有问：');
    expect(lines.slice(6, 8)).toEqual([expect.stringContaining('「第4条」：4 个'), '  其他原因：6 个']);
  });
});

describe('the table of hosts', () => {
  it.each([
    [20, 20, null],
    [21, 20, '另有 1 个主机。'],
    [300, 20, '另有 280 个主机。'],
  ])('of %i hosts shows %i', (count, rows, rest) => {
    const hosts = Array.from({ length: count }, (_, index) => host(`h${index}.example.com`));
    const lines = shown({ addresses: count, uses: count }, hosts).split('\n');
    expect(lines.filter((line) => line.includes('.example.com'))).toHaveLength(rows);
    expect(lines.find((line) => line.startsWith('另有')) ?? null).toBe(rest);
  });

  it('has its columns under one another, also where a name is wide', () => {
    const text = shown({}, [host('人社.example.com', { requests: 123_456 }), host('a.cn')]);
    const [head = '', ...rows] = text.split('\n').slice(2, 5);
    const column = stringWidth(head.slice(0, head.indexOf('最慢')));
    for (const row of rows) expect(stringWidth(row.slice(0, row.lastIndexOf('84')))).toBe(column);
  });
});

it('nothing that an address or a server says changes the terminal or adds a line', () => {
  const links = {
    addresses: 1,
    uses: 1,
    notAsked: [{ kind: 'unknown' as const, reason: HOSTILE, addresses: 1, first: [HOSTILE] }],
  };
  const text = shown(links, [host(HOSTILE)]);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202e]/u);
  expect(text.split('\n')).toHaveLength(shown(links, [host('rsj.example.com')]).split('\n').length);
});

it('colours change no word', () => {
  const painted = shown({}, [host('rsj.example.com')], undefined, true);
  expect(painted).toContain('\u001b[');
  expect(stripVTControlCharacters(painted)).toBe(shown({}, [host('rsj.example.com')]));
});
