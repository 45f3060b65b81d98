import type { EChartsCoreOption } from 'echarts/core';
import type { Markup } from '../../reporters/html/markup.js';
import { visible } from '../../reporters/words.js';
import { COLOURS, chart } from './chart.js';
import { LOOKS } from './looks.js';

/** A row of a chart of shares. All shares from 0 to 1. */
export interface ShareBar {
  /** What stands above the bar, its figure included. */
  readonly label: string;
  readonly share: number;
  readonly threshold: number | null;
  readonly isMet: boolean | null;
  /** The share of the version that is compared with. */
  readonly previous: number | null;
}

/** A row of a chart of counts. */
export interface CountBar {
  readonly label: string;
  /** In the order of the series. */
  readonly counts: readonly number[];
}

/** A kind of counted things in a chart of counts, with its look. */
export interface CountSeries {
  readonly name: string;
  readonly look: keyof typeof LOOKS;
}

const WIDTH = 380;
const ROW = 46;
const BAR = 14;
// So much of a bar is drawn at least: of nothing, too, the look says whether it is enough.
const STUB = 7;
const LEGEND = 34;
// A legend of more names takes a second line.
const NAMES_A_LINE = 4;
const FONT = 14;

const oneLine = (text: string) => visible(text.replace(/[\r\n]+/gu, ' '));

function labelAbove(labels: readonly string[]) {
  return {
    show: true,
    position: [0, -FONT - 7],
    color: COLOURS.ink,
    fontSize: FONT,
    width: WIDTH - 4,
    overflow: 'truncate',
    ellipsis: '…',
    formatter: ({ dataIndex }: { readonly dataIndex: number }) => oneLine(labels[dataIndex] ?? ''),
  };
}

/** Rows from top to bottom on a scale from 0 to `max`, room above each bar for its words, the legend below. */
function frame(rows: number, max: number, legend: readonly string[]): EChartsCoreOption {
  const axis = { axisLine: { show: false }, axisTick: { show: false }, axisLabel: { show: false } };
  return {
    textStyle: { color: COLOURS['ink-2'], fontSize: FONT },
    grid: { left: 2, right: 8, top: 10, bottom: legendHeight(legend.length) },
    xAxis: { type: 'value', min: 0, max, ...axis, splitLine: { show: false } },
    yAxis: { type: 'category', inverse: true, data: Array.from({ length: rows }, (_, row) => row), ...axis },
    legend: {
      data: legend,
      bottom: 0,
      left: 0,
      itemWidth: 18,
      itemHeight: 12,
      itemGap: 12,
      textStyle: { color: COLOURS['ink-2'], fontSize: FONT },
    },
  };
}

const legendHeight = (names: number) => LEGEND * Math.ceil(names / NAMES_A_LINE);
const sizeOf = (rows: number, names: number) => ({
  width: WIDTH,
  height: 10 + rows * ROW + legendHeight(names),
});

const bar = (name: string, look: object, data: readonly (number | null)[]) => ({
  name,
  type: 'bar',
  stack: 'all',
  barWidth: BAR,
  barMinHeight: STUB,
  silent: true,
  itemStyle: look,
  data,
});

/** The whole length of each row, with its words above. */
const track = (labels: readonly string[], max: number) => ({
  type: 'bar',
  barWidth: BAR,
  barGap: '-100%',
  silent: true,
  z: 1,
  itemStyle: { color: COLOURS.panel, borderColor: COLOURS.line, borderWidth: 1 },
  label: labelAbove(labels),
  data: labels.map(() => max),
});

const marks = (
  name: string,
  symbol: string,
  symbolSize: readonly number[],
  itemStyle: object,
  at: readonly (number | null)[],
) => ({
  name,
  type: 'scatter',
  symbol,
  symbolSize,
  silent: true,
  z: 5,
  itemStyle: { ...itemStyle, opacity: 1 },
  data: at.flatMap((share, row) => (share === null ? [] : [[share, row]])),
});

/** Shares against their targets, one below the other. */
export function shareChart(id: string, label: string, rows: readonly ShareBar[]): Markup {
  const looks = [
    { name: '达标', isMet: true, look: LOOKS.good },
    { name: '未达标', isMet: false, look: LOOKS.bad },
    { name: '没有目标', isMet: null, look: LOOKS.neutral },
  ].filter(({ isMet }) => rows.some((row) => row.isMet === isMet));
  const targets = rows.map(({ threshold }) => threshold);
  const previous = rows.map((row) => row.previous);
  const signs = [
    marks(
      '目标',
      'rect',
      [6, BAR + 6],
      { color: COLOURS.ink, borderColor: COLOURS.paper, borderWidth: 1 },
      targets,
    ),
    marks(
      '上次',
      'diamond',
      [12, 12],
      { color: COLOURS.paper, borderColor: COLOURS.ink, borderWidth: 2 },
      previous,
    ),
  ].filter(({ data }) => data.length > 0);
  const bars = looks.map(({ name, isMet, look }) =>
    bar(
      name,
      look,
      rows.map((row) => (row.isMet === isMet ? row.share : null)),
    ),
  );
  const names = [...bars, ...signs].map(({ name }) => name);
  const labels = rows.map((row) => row.label);
  return chart(id, label, sizeOf(rows.length, names.length), {
    ...frame(rows.length, 1, names),
    series: [track(labels, 1), ...bars, ...signs],
  });
}

/** Counts of several kinds, stacked, one row below the other. */
export function countChart(
  id: string,
  label: string,
  series: readonly CountSeries[],
  rows: readonly CountBar[],
): Markup {
  const max = Math.max(1, ...rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const bars = series.map(({ name, look }, index) =>
    bar(
      name,
      LOOKS[look],
      rows.map(({ counts }) => counts[index] ?? 0),
    ),
  );
  const labels = rows.map((row) => row.label);
  return chart(id, label, sizeOf(rows.length, series.length), {
    ...frame(
      rows.length,
      max,
      series.map(({ name }) => name),
    ),
    series: [{ ...track(labels, max), itemStyle: { color: 'none' } }, ...bars],
  });
}
