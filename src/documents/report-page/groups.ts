import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import type { GroupChange } from '../../targets/compare-targets.js';
import type { Measure, MeasureGroup } from '../../targets/target-report.js';
import { changeOf, fractionOf, verdictOf } from '../measure-words.js';
import { shareChart } from './bars.js';
import { behind } from './behind.js';
import { shareOf, verdictCell } from './overview.js';
import { cell, figure, row, table } from './table.js';

/** Groups that are measured alike: what one of them is called, and all of them. */
export interface Grouping {
  /** In the page, letters only. */
  readonly id: string;
  readonly heading: string;
  readonly one: string;
  readonly groups: readonly MeasureGroup[];
  /** On paper the lists of departments are left out: they stand with the numbers of the bureau. */
  readonly paper: 'short' | 'tall';
  /** `undefined` where nothing is compared. */
  readonly changes: readonly GroupChange[] | undefined;
}

interface Line {
  readonly group: string;
  readonly measure: Measure;
}

/** The lowest first, then what has no value. */
function byValue({ measure: a }: Line, { measure: b }: Line): number {
  return (a.value ?? Number.POSITIVE_INFINITY) - (b.value ?? Number.POSITIVE_INFINITY) || 0;
}

function drawing(id: string, label: string, lines: readonly Line[], changes: Grouping['changes']): Markup {
  const bars = lines.flatMap(({ group, measure }) => {
    const { kind, value, text, threshold, isMet } = measure;
    const share = shareOf(kind, value);
    if (share === null) return [];
    const earlier = changeFor(changes, group, measure)?.before?.value ?? null;
    const verdict = isMet === null ? [] : [verdictOf(measure)];
    const notes = [...(kind === 'share' ? [fractionOf(measure)] : []), ...verdict];
    const words = `${group}　${text}${notes.length > 0 ? `（${notes.join('，')}）` : ''}`;
    const [aim, previous] = [shareOf(kind, threshold), shareOf(kind, earlier)];
    return [{ label: words, share, threshold: aim, isMet, previous }];
  });
  return bars.length === 0 ? NOTHING : shareChart(id, label, bars);
}

function changeFor(changes: Grouping['changes'], group: string, { key }: Measure) {
  const own = changes?.find(({ name }) => name === group);
  return own?.measures.find((change) => change.key === key);
}

function numbers(name: string, lines: readonly Line[], { one, changes }: Grouping): Markup {
  const heads = [one, '数值', '目标', '结果', '做到的/一共', ...(changes ? ['变化'] : []), '背后的名单'];
  const rows = lines.map(({ group, measure }) => {
    const change = changeFor(changes, group, measure);
    return row(group, [
      cell('数值', html`<strong>${measure.text}</strong>`),
      cell('目标', measure.thresholdText ?? '—'),
      verdictCell(measure),
      cell('做到的/一共', measure.value === null ? '—' : fractionOf(measure)),
      ...(changes ? [cell('变化', change ? changeOf(change) : '新的')] : []),
      cell('背后的名单', behind(`${group}${name}`, measure, one !== '处室'), 'words'),
    ]);
  });
  return table(`各${one}的${name}，低的在前`, heads, rows);
}

function measureBlock(lines: readonly Line[], grouping: Grouping): Markup {
  const [first] = lines;
  if (first === undefined) return NOTHING;
  const { key, name } = first.measure;
  if (lines.every(({ measure }) => measure.value === null)) {
    return html`<h3>${name}</h3>
<p>${first.measure.text}。</p>
`;
  }
  const sorted = lines.toSorted(byValue);
  const label = `${name}${grouping.heading}的条形图，数字见旁边的表`;
  const chart = drawing(`chart-${grouping.id}-${key}`, label, sorted, grouping.changes);
  return html`<h3>${name}</h3>
${figure(chart, numbers(name, sorted, grouping), grouping.paper)}`;
}

/** Each measure over all groups, the one that lags first. */
export function groupsSection(grouping: Grouping): Markup {
  const { id, heading, groups } = grouping;
  const keys = [...new Set(groups.flatMap(({ measures }) => measures.map(({ key }) => key)))];
  const blocks = keys.map((key) => {
    const lines = groups.flatMap(({ name, measures }) =>
      measures.filter((measure) => measure.key === key).map((measure) => ({ group: name, measure })),
    );
    return measureBlock(lines, grouping);
  });
  return html`<h2 id="${id}">${heading}</h2>
${blocks.length === 0 ? html`<p>目录里还没有。</p>` : blocks}`;
}
