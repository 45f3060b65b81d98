import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { LINK_CODES } from '../../src/links/codes.js';
import { findingAt, linkFindings } from '../../src/links/link-findings.js';
import type { AddressKind, Use } from '../../src/links/use.js';
import { unanswered, VERDICT_KINDS, type Verdict, type VerdictKind } from '../../src/links/verdict.js';

const GUIDE = 'https://zwfw.example.com/banshi/shi-ye-deng-ji';
const NEW = 'https://zwfw.example.com/guide/shi-ye-deng-ji';

function useAt(file: string, line: number, more: Partial<Use> = {}): Use {
  const range = { start: { line, column: 7 }, end: { line, column: 7 + GUIDE.length } };
  return { file, path: ['网办地址'], range, written: GUIDE, label: '网办地址', isBuilt: false, ...more };
}

const FIRST = useAt('items/shi-ye-deng-ji.yaml', 21);
const SECOND = useAt('items/shi-ye-jin.yaml', 30, { path: ['常见问题', 0, '答'], label: '答' });
const PAGE = useAt('website/index.html', 4, { path: [], label: '链接', isBuilt: true });

function find(
  verdict: Partial<Verdict>,
  uses: readonly Use[] = [FIRST],
  history = '',
  kind: AddressKind = 'web',
): readonly Diagnostic[] {
  const whole = { ...unanswered('ok', GUIDE, ''), ...verdict };
  return linkFindings({ address: { kind, address: GUIDE, uses }, verdict: whole }, history);
}

const CODE_OF = {
  ok: [],
  redirected: [],
  dead: ['L001'],
  'soft-404': ['L002'],
  blocked: ['L004'],
  timeout: ['L005'],
  tls: ['L006'],
  failing: ['L007'],
  unsupported: ['L009'],
  private: ['L008'],
  skipped: [],
  unknown: [],
} satisfies Record<VerdictKind, readonly string[]>;

describe('an address', () => {
  it.each(VERDICT_KINDS)('that is %s', (kind) => {
    expect(find({ kind, reason: '原因' }).map(({ code }) => code)).toEqual(CODE_OF[kind]);
  });

  it('is named at its first use, with its host, the reason and the other uses', () => {
    const [finding, ...others] = find({ kind: 'dead', reason: '服务器说没有这个页面（404）' }, [
      FIRST,
      SECOND,
      PAGE,
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      file: FIRST.file,
      range: FIRST.range,
      path: ['网办地址'],
      args: { 地址: GUIDE, 主机: 'zwfw.example.com', 原因: '服务器说没有这个页面（404）', 处数: 3 },
      message: `链接打不开：${GUIDE}，服务器说没有这个页面（404）`,
      fix: null,
      related: [
        { file: SECOND.file, path: SECOND.path, range: SECOND.range, message: '「答」也用了它' },
        { file: PAGE.file, path: [], range: PAGE.range, message: '「链接」也用了它' },
      ],
    });
  });

  it('is said to be bad since when', () => {
    const [finding] = find({ kind: 'dead', reason: '没有这个域名' }, [FIRST], '2026年10月1日起打不开');
    expect(finding?.message).toBe(`链接打不开：${GUIDE}，没有这个域名；2026年10月1日起打不开`);
  });

  it.each([
    [1, `没有这个页面（转到 ${NEW}）`],
    [3, `没有这个页面（转了 3 次，最后到 ${NEW}）`],
  ])('that leads there by %i redirects says where it ends', (count, reason) => {
    const chain = Array.from({ length: count }, () => ({ address: GUIDE, status: 302 }));
    const [finding] = find({ kind: 'dead', reason: '没有这个页面', chain, final: NEW });
    expect(finding?.args.原因).toBe(reason);
  });

  it('that nobody uses is no finding', () => {
    expect(find({ kind: 'dead', reason: '没有这个域名' }, [])).toEqual([]);
  });

  it.each<AddressKind>(['phone', 'other'])('of kind %s has no host', (kind) => {
    const [finding] = find({ kind: 'unsupported', reason: '打不开' }, [FIRST], '', kind);
    expect(finding?.args).not.toHaveProperty('主机');
  });
});

describe('a page that has moved', () => {
  const chain = [{ address: GUIDE, status: 301 }];
  const moved = { kind: 'redirected', chain, final: NEW, isPermanent: true } as const;

  it('for good has its new address, to be written instead', () => {
    const [finding, ...others] = find(moved, [FIRST, SECOND]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'L003',
      severity: 'warning',
      fix: NEW,
      message: `链接已经永久搬到新地址：${GUIDE} 现在是 ${NEW}`,
      args: { 处数: 2 },
    });
  });

  it('for now is no finding', () => {
    expect(find({ ...moved, isPermanent: false })).toEqual([]);
  });

  it('to the home page is one of its own', () => {
    const home = { ...moved, final: 'https://zwfw.example.com/index.html', isPermanent: false };
    const [finding, ...others] = find(home, [FIRST, SECOND]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'L015',
      severity: 'warning',
      fix: null,
      message: `链接转到了网站首页：${GUIDE} 打开是 ${home.final}`,
      args: { 处数: 2 },
    });
    expect(find({ ...home, final: 'https://zwfw.example.com/#/guide/12' })).toEqual([]);
    expect(find({ ...home, final: 'https://sso.example.com/' })).toEqual([]);
    const start = { kind: 'web', address: 'http://zwfw.example.com/', uses: [FIRST] } as const;
    expect(
      linkFindings({ address: start, verdict: { ...unanswered('ok', GUIDE, ''), ...home } }, ''),
    ).toEqual([]);
  });

  it('and lacks a fragment is two', () => {
    const use = { ...FIRST, written: `${GUIDE}#cai-liao` };
    const codes = find({ ...moved, missingFragments: ['cai-liao'] }, [use]).map(({ code }) => code);
    expect(codes).toEqual(['L003', 'L010']);
  });
});

describe('a fragment that is not there', () => {
  it('is found at the uses that lead to it, each fragment by itself', () => {
    const fee = { ...FIRST, written: `${GUIDE}#shou-fei` };
    const place = { ...SECOND, written: `${GUIDE}#%E5%9C%B0%E7%82%B9` };
    const again = { ...PAGE, written: `${GUIDE}#shou-fei` };
    const whole = useAt('items/tui-xiu.yaml', 9);
    const found = find({ kind: 'ok', missingFragments: ['shou-fei', '地点'] }, [fee, place, again, whole]);
    expect(
      found.map(({ code, file, args, related }) => [code, file, args.名字, args.处数, related.length]),
    ).toEqual([
      ['L010', fee.file, 'shou-fei', 2, 1],
      ['L010', place.file, '地点', 1, 0],
    ]);
    expect(found[0]?.message).toBe(`网页里没有链接指的那一段：${GUIDE} 里没有“#shou-fei”`);
  });
});

it('a finding without a text to write instead has none', () => {
  const args = { 地址: 'tel:1', 原因: '打不通' };
  expect(findingAt(LINK_CODES.linkMalformed, [FIRST], args)[0]?.fix).toBeNull();
  expect(findingAt(LINK_CODES.linkMalformed, [FIRST], args, 'tel:12333')[0]?.fix).toBe('tel:12333');
  expect(findingAt(LINK_CODES.linkMalformed, [], args)).toEqual([]);
});
