import type { KillRate } from '../../parity/kill-rate.js';
import { html, type Markup } from '../../reporters/html/markup.js';
import { cell, row, table } from '../report-page/table.js';

interface Tally {
  readonly planted: number;
  readonly hit: number;
}

const sum = (counts: readonly Tally[]): Tally => ({
  planted: counts.reduce((total, { planted }) => total + planted, 0),
  hit: counts.reduce((total, { hit }) => total + hit, 0),
});

const of = ({ hit, planted }: Tally) => (planted === 0 ? '—' : `${hit}/${planted}`);

function kindTable(
  caption: string,
  last: string,
  channels: readonly string[],
  counts: readonly (Tally & { readonly kind: string; readonly channel: string })[],
): Markup {
  const kinds = [...new Set(counts.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const own = counts.filter((count) => count.kind === kind);
    const cells = channels.map((channel) =>
      cell(channel, of(sum(own.filter((count) => count.channel === channel)))),
    );
    return row(kind, [...cells, cell(last, of(sum(own)))]);
  });
  return table(caption, ['种类', ...channels, last], rows);
}

/** How good the proof is at finding faults: measured, with the survivors. */
export function killRateSection(killRate: KillRate | null): Markup {
  if (killRate === null) {
    return html`<h2>对核对程序的抽样测试</h2>
<p>这一版程序没有附上抽样测试的结果。</p>
`;
  }
  const { kinds, noise, seeds, samples } = killRate;
  const channels = [...new Set([...kinds, ...noise].map(({ channel }) => channel))];
  const killed = kinds.map((count) => ({ ...count, hit: count.killed }));
  const flagged = noise.map((count) => ({ ...count, hit: count.flagged }));
  const [all, wrong] = [sum(killed), sum(flagged)];
  return html`<h2>对核对程序的抽样测试</h2>
<p>在样例的页面里故意改错 ${all.planted} 处，查出 ${all.hit} 处；做了 ${wrong.planted} 处不改变意思的改动，误报 ${wrong.hit} 处。每种改动、每个渠道用随机种子 ${seeds.join('、')} 各取 ${samples} 个，可改的地方不够的，有几个取几个；“—”是这个渠道没有这种内容。错误的种类是开发时定的，没有列出的办法不在其内。测的是快办 ${killRate.version} 和它自带的样例，不是这一次生成的页面；重新测：npm run mutate:parity。</p>
${kindTable('故意改错：查出/改错', '合计', channels, killed)}${kindTable('不改变意思的改动：误报/改动', '合计', channels, flagged)}`;
}
