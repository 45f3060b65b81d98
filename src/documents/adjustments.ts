import pc from 'picocolors';
import type { SeverityCounts } from '../diagnostic/report.js';
import {
  ADJUSTMENT_STATES,
  type Adjustment,
  type AdjustmentState,
  type Adjustments,
} from '../model/adjustments.js';
import { visible } from '../reporters/words.js';
import { formatDate } from '../values/date.js';
import { aligned, type Colours } from './text-table.js';

/** Names of items that a line shows. */
const NAMES_SHOWN = 3;

const STATE_WORDS = {
  overdue: '已经逾期',
  due: '要在期限内做完',
  unknown: '算不出期限',
  announced: '还没有生效',
  done: '目录已经跟上，重新生成就公布',
} satisfies Record<AdjustmentState, string>;

const KIND_WORDS = {
  power: '权力',
  item: '事项',
  list: '清单',
  law: '法规',
} satisfies Record<Adjustment['kind'], string>;

function deadlineOf({ publishBy, missingYear }: Adjustment): string {
  if (publishBy !== null) return formatDate(publishBy);
  return missingYear === null ? '没有工作日历' : `工作日历没有 ${missingYear} 年`;
}

/** The items that a change is about, where its own name does not say it. */
function itemsOf({ kind, items }: Adjustment): string {
  if (kind === 'item' || items.length === 0) return '';
  const shown = items.slice(0, NAMES_SHOWN).map(({ name }) => name);
  return `${shown.join('、')}${items.length > NAMES_SHOWN ? `等 ${items.length} 项` : ''}`;
}

function tasksOf({ tasks, state }: Adjustment): readonly string[] {
  const word = state === 'announced' ? '提前备好' : '要做';
  return tasks.map((task) => `  ${word}：${visible(task)}`);
}

function block(colours: Colours, state: AdjustmentState, some: readonly Adjustment[]): readonly string[] {
  if (some.length === 0) return [];
  const title = `${STATE_WORDS[state]}（${some.length} 项）`;
  const [head = '', ...rows] = aligned([
    ['最迟公开', '变更日期', '变更', '对象', '涉及的事项'],
    ...some.map((one) => [
      deadlineOf(one),
      formatDate(one.date),
      `${KIND_WORDS[one.kind]}${one.change}`,
      one.name,
      itemsOf(one),
    ]),
  ]);
  return [
    state === 'overdue' ? colours.red(colours.bold(title)) : colours.bold(title),
    colours.dim(head),
    ...some.flatMap((one, index) => [rows[index] ?? '', ...tasksOf(one)]),
    '',
  ];
}

/** What is to be done about deadlines that cannot be reckoned. */
function calendarRemedies(adjustments: readonly Adjustment[]): readonly string[] {
  const open = adjustments.filter(({ publishBy, state }) => publishBy === null && state !== 'done');
  const years = [...new Set(open.flatMap(({ missingYear }) => missingYear ?? []))].toSorted((a, b) => a - b);
  const isWithout = open.some(({ missingYear }) => missingYear === null);
  return [
    ...(isWithout ? ['没有工作日历，算不出最迟哪天公开：在目录里补写 calendar.yaml。'] : []),
    ...years.map(
      (year) =>
        `工作日历没有 ${year} 年，算不出最迟哪天公开：放假安排公布以后，在 calendar.yaml 里补写 ${year} 年。`,
    ),
  ];
}

/** What has to be published by when, for a terminal: the most pressing first, with what is left to do. */
export function describeAdjustments({ today, since, adjustments }: Adjustments, hasColour: boolean): string {
  const colours = pc.createColors(hasColour);
  const blocks = ADJUSTMENT_STATES.flatMap((state) =>
    block(
      colours,
      state,
      adjustments.filter((one) => one.state === state),
    ),
  );
  const remedies = calendarRemedies(adjustments);
  return [
    `${formatDate(since)}以来的调整，按${formatDate(today)}的情况；变更以后 20 个工作日内要公开（政府信息公开条例第二十六条）。`,
    '',
    ...(adjustments.length === 0 ? ['这段时间没有调整，也没有要做的。', ''] : blocks),
    ...(remedies.length > 0 ? [...remedies, ''] : []),
  ].join('\n');
}

/**
 * The same for programs: one JSON document.
 * @param findings how many findings of each severity the catalogue has
 */
export function adjustmentsJson(
  { today, since, adjustments }: Adjustments,
  findings: SeverityCounts,
  version: string,
): string {
  const counts = ADJUSTMENT_STATES.map((state) => [
    state,
    adjustments.filter((one) => one.state === state).length,
  ]);
  const document = {
    tool: { name: 'kuaiban', version },
    command: 'report adjustments',
    today,
    since,
    summary: { ...Object.fromEntries(counts), findings },
    adjustments,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
