import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import type { Measure } from '../../targets/target-report.js';
import { laggingGroups } from '../group-text.js';
import { changeOf, comparedWith, fractionOf, isAimMoved, verdictOf } from '../measure-words.js';
import type { Comparison, ReportContent } from '../report-content.js';
import { type ShareBar, shareChart } from './bars.js';
import { behind } from './behind.js';
import { cell, figure, row, table } from './table.js';

/** A value as a share from 0 to 1; `null` for counts and where there is none. */
export function shareOf(kind: Measure['kind'], value: number | null): number | null {
  if (value === null || kind === 'count') return null;
  return kind === 'score' ? value / 100 : value;
}

function barOf(measure: Measure, comparison: Comparison | undefined): readonly ShareBar[] {
  const { key, name, kind, value, threshold, text, thresholdText, isMet } = measure;
  const share = shareOf(kind, value);
  if (share === null) return [];
  const earlier = comparison?.measures.find((change) => change.key === key)?.before?.value ?? null;
  const target = thresholdText === null ? '' : `（目标 ${thresholdText}，${verdictOf(measure)}）`;
  const [aim, previous] = [shareOf(kind, threshold), shareOf(kind, earlier)];
  return [{ label: `${name}　${text}${target}`, share, threshold: aim, isMet, previous }];
}

/** 达标 or not, in a word and a colour. */
export function verdictCell(measure: Measure): Markup {
  const words = verdictOf(measure);
  if (measure.isMet === null) return cell('结果', words);
  return cell('结果', html`<span class="${measure.isMet ? 'good' : 'bad'}">${words}</span>`);
}

const hasAims = (comparison: Comparison) => comparison.measures.some(isAimMoved);

function changeCells({ key }: Measure, comparison: Comparison | undefined): readonly Markup[] {
  if (comparison === undefined) return [];
  const change = comparison.measures.find((one) => one.key === key);
  return [
    cell('上次', change?.before?.text ?? '—'),
    ...(hasAims(comparison) ? [cell('上次目标', change?.before?.thresholdText ?? '—')] : []),
    cell('变化', change ? changeOf(change) : '新的指标'),
  ];
}

function rows(measure: Measure, comparison: Comparison | undefined, columns: number): Markup {
  const { name, text, thresholdText, rule, source } = measure;
  const explained = html`<p class="quiet">怎么算：${rule}出处：${source}。</p>
`;
  return html`${row(name, [
    cell('现在', html`<strong>${text}</strong>`),
    cell('目标', thresholdText ?? '—'),
    verdictCell(measure),
    cell('做到的/一共', measure.value === null ? '—' : fractionOf(measure)),
    ...changeCells(measure, comparison),
  ])}<tr class="more"><td colspan="${columns}">${behind(name, measure, true, explained)}</td></tr>
`;
}

function summary(measures: readonly Measure[]): string {
  const count = (isMet: boolean) => measures.filter((measure) => measure.isMet === isMet).length;
  const missed = measures.filter(({ isMet }) => isMet === false).map(({ name }) => name);
  const which = missed.length > 0 ? `：${missed.join('、')}` : '';
  const unknown = measures.filter(({ threshold, value }) => threshold !== null && value === null);
  const rest =
    unknown.length > 0
      ? `；算不出的 ${unknown.length} 项：${unknown.map(({ name }) => name).join('、')}`
      : '';
  const unsure = measures.filter((measure) => verdictOf(measure) === '算不准').length;
  const doubt = unsure > 0 ? `算不准 ${unsure} 项，` : '';
  return `有目标的指标里，${doubt}达标 ${count(true)} 项，未达标 ${count(false)} 项${which}${rest}。`;
}

/** All numbers of the bureau against their targets. */
export function overviewSection({ targets, comparison }: ReportContent): Markup {
  const { measures } = targets;
  const compared = comparison ? ['上次', ...(hasAims(comparison) ? ['上次目标'] : []), '变化'] : [];
  const heads = ['指标', '现在', '目标', '结果', '做到的/一共', ...compared];
  const bars = measures.flatMap((measure) => barOf(measure, comparison));
  const numbers = table(
    '各项指标和目标',
    heads,
    measures.map((measure) => rows(measure, comparison, heads.length)),
  );
  const label = '各项指标和目标的条形图，数字见旁边的表';
  return html`<h2 id="overview">目标一览</h2>
<p>${summary(measures)}${laggingGroups(targets.departments)}</p>
${
  comparison
    ? html`<p>“上次”是${comparedWith(comparison)}。</p>
`
    : NOTHING
}<p class="paper">数字背后的名单印在最后，每个处室的事项都在里面；按处室分开的名单看网页或者 Excel 表格。</p>
${bars.length === 0 ? numbers : figure(shareChart('chart-overview', label, bars), numbers, 'tall')}`;
}
