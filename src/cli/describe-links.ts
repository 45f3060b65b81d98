import pc from 'picocolors';
import type { ReportTable } from '../diagnostic/report.js';
import { type Colours, oneLine, textTable } from '../documents/text-table.js';
import type { HostSummary } from '../links/host-summary.js';
import type { LinkSummary, LinkTotals } from '../links/link-summary.js';
import { describeAge } from '../links/memory/known-verdicts.js';
import { VERDICT_KINDS, type VerdictKind } from '../links/verdict.js';

/** What the closing lines tell of. */
export interface DescribedLinks {
  readonly summary: LinkSummary;
  /** Seconds since the oldest answer of the cache that was used; `undefined` where none was. */
  readonly cacheAge: number | undefined;
  /** What has moved was written anew in this run. */
  readonly isMended: boolean;
}

const HOSTS_SHOWN = 20;
const REASONS_SHOWN = 5;

const VERDICT_WORDS = {
  ok: '正常',
  redirected: '转到别处',
  dead: '打不开',
  'soft-404': '打开是错误页面',
  blocked: '不让程序看',
  timeout: '没有回答',
  tls: '证书有问题',
  failing: '服务器出错',
  unsupported: '写法不对或者没有文件',
  private: '通到内部网络',
  skipped: '跳过',
  unknown: '没有问到',
} satisfies Record<VerdictKind, string>;

function verdictLine({ addresses, uses, verdicts, moved }: LinkTotals): string {
  const counts = VERDICT_KINDS.flatMap((kind): readonly (readonly [string, number])[] => {
    const count = verdicts[kind];
    if (kind !== 'redirected') return [[VERDICT_WORDS[kind], count]];
    return [
      ['已搬走', moved],
      [VERDICT_WORDS.redirected, count - moved],
    ];
  });
  const words = counts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count}`);
  const head = `链接 ${addresses} 个，用在 ${uses} 处`;
  return words.length === 0 ? `${head}。` : `${head}：${words.join(' · ')}`;
}

/** Which of them this run did not ask itself, and why. */
function sourceLines({ from, notAsked }: LinkTotals, cacheAge: number | undefined): readonly string[] {
  const words = cacheAge === undefined ? '' : describeAge(cacheAge);
  const age = words === '' ? '' : `，最早的是${/^\d/u.test(words) ? ' ' : ''}${words}以前的`;
  const count = notAsked.reduce((sum, { addresses }) => sum + addresses, 0);
  const named = notAsked.slice(0, REASONS_SHOWN);
  const others = notAsked.slice(REASONS_SHOWN).reduce((sum, { addresses }) => sum + addresses, 0);
  const reasons = named.map(({ kind, reason, addresses, first }) => {
    const what = `  ${reason === '' ? VERDICT_WORDS[kind] : reason}：${addresses} 个`;
    // What the user left out needs no list.
    return kind === 'unknown'
      ? `${what}，${first.length < addresses ? '例如' : '就是'} ${first.join('、')}`
      : what;
  });
  return [
    ...(from.cache > 0 ? [`其中 ${from.cache} 个用的是以前的结果${age}。`] : []),
    ...(from.resumed > 0 ? [`其中 ${from.resumed} 个是上一次中断以前问的。`] : []),
    ...(count > 0 ? [`有 ${count} 个没有问：`, ...reasons] : []),
    ...(others > 0 ? [`  其他原因：${others} 个`] : []),
  ];
}

function hintLines({ moved, lackingFragments }: LinkTotals, isMended: boolean): readonly string[] {
  return [
    ...(lackingFragments > 0 ? [`有 ${lackingFragments} 个网页打得开，但是没有链接指的那一段。`] : []),
    ...(moved > 0 && !isMended ? [`有 ${moved} 个已经永久搬走，可以自动改：kuaiban links --fix`] : []),
  ];
}

function hostRow(summary: HostSummary): readonly string[] {
  const { host, addresses, good, problems, notAsked, requests, slowest, pauses } = summary;
  const longest = slowest === null ? '—' : String(Math.round(slowest));
  return [host, ...[addresses, good, problems, notAsked, requests].map(String), longest, String(pauses)];
}

const HEADS = ['主机', '地址数', '正常', '有问题', '没有问', '请求', '最慢（毫秒）', '暂停'];

/** All hosts, for a page; `undefined` where there are none. */
export function hostResults({ hosts }: LinkSummary): ReportTable | undefined {
  return hosts.length === 0 ? undefined : { title: '按主机', heads: HEADS, rows: hosts.map(hostRow) };
}

function hostTable(colours: Colours, hosts: readonly HostSummary[]): readonly string[] {
  if (hosts.length === 0) return [];
  const others = hosts.length - HOSTS_SHOWN;
  const rows = hosts.slice(0, HOSTS_SHOWN).map(hostRow);
  return ['', textTable(colours, [HEADS, ...rows]) + (others > 0 ? `另有 ${others} 个主机。\n` : '')];
}

/** The closing lines of `links`: how many addresses are how, what was not asked and why, the hosts, what can be done at once. */
export function describeLinks({ summary, cacheAge, isMended }: DescribedLinks, hasColour: boolean): string {
  const { links, hosts } = summary;
  const lines = [verdictLine(links), ...sourceLines(links, cacheAge)].map(oneLine);
  const table = hostTable(pc.createColors(hasColour), hosts);
  const hints = hintLines(links, isMended).map((line) => `${line}\n`);
  const gap = hints.length > 0 && table.length > 0 ? '\n' : '';
  return `${[...lines, ...table].join('\n').trimEnd()}\n${gap}${hints.join('')}`;
}
