import type { FigureChange } from '../targets/compare-targets.js';
import type { Move, Placement } from '../targets/moves.js';
import type { CountedDefinition, Measure, PlanTask, TaskState } from '../targets/target-report.js';
import { formatDate } from '../values/date.js';
import { HEAP_WORDS } from './heaps.js';
import type { Comparison } from './report-content.js';

export const KIND_WORDS = { item: '事项', bundle: '一件事', list: '清单' } as const satisfies Record<
  CountedDefinition['kind'],
  string
>;

/** From what is settled to what is late. */
export const TASK_STATES = [
  '已完成',
  '逾期完成',
  '持续推进',
  '未到期',
  '逾期',
] as const satisfies readonly TaskState[];

const SMALLEST_POINT = 0.1;

/** 达标 or 未达标, or why neither can be said: 算不准 where files that would count cannot be read. */
export function verdictOf({
  isMet,
  threshold,
  value,
}: Pick<Measure, 'isMet' | 'threshold' | 'value'>): string {
  if (isMet !== null) return isMet ? '达标' : '未达标';
  if (threshold === null) return '没有目标';
  return value === null ? '算不出' : '算不准';
}

/** `46/50 项`; of a count the number alone. */
export function fractionOf({ numerator, denominator, unit }: Measure): string {
  return denominator === null ? `${numerator} ${unit}` : `${numerator}/${denominator} ${unit}`;
}

function amountOf({ kind, unit }: Pick<FigureChange, 'kind' | 'unit'>, delta: number): string {
  if (kind !== 'share') return `${Math.abs(delta)} ${unit}`;
  const points = Math.round(Math.abs(delta) * 1000) / 10;
  return points < SMALLEST_POINT ? '不到 0.1 个百分点' : `${points} 个百分点`;
}

/** What became of a number, with a sign and in words: `↑ 上升 2 个百分点`. */
export function changeOf(change: FigureChange): string {
  const { delta, before, after } = change;
  if (before === null) return '新的指标';
  if (after === null) return '不再统计';
  if (before.value === null && after.value === null) return '—';
  if (delta === null) return `${before.text} → ${after.text}`;
  if (delta === 0) return '— 持平';
  return `${delta > 0 ? '↑ 上升' : '↓ 下降'} ${amountOf(change, delta)}`;
}

/** Where a definition stands behind a number: `还差：要到现场 1 次`. */
export function placementWords(places: readonly Placement[]): string {
  if (places.length === 0) return '不在统计范围';
  const notes = [...new Set(places.map(({ note }) => note))];
  return notes
    .map((note) => {
      const heaps = places.filter((place) => place.note === note).map(({ heap }) => HEAP_WORDS[heap]);
      return `${heaps.join('、')}：${note}`;
    })
    .join('；');
}

/** Where a definition stands now, or why it is no more counted. */
export function afterWords({ after, reason }: Pick<Move, 'after' | 'reason'>): string {
  return after.length === 0 && reason !== '' ? reason : placementWords(after);
}

/** Was the target another one then? */
export function isAimMoved({ before, after }: Pick<FigureChange, 'before' | 'after'>): boolean {
  return before !== null && after !== null && before.threshold !== after.threshold;
}

/** What is new among the missing comes first. */
export function movesByTurn(moves: readonly Move[]): readonly Move[] {
  const turns: readonly string[] = Object.keys(TURN_WORDS);
  return moves.toSorted((a, b) => turns.indexOf(a.turn) - turns.indexOf(b.turn));
}

export const TURN_WORDS = {
  entered: '新出现的差距',
  worse: '有退步',
  left: '补上的差距',
  better: '有改进',
  added: '新统计的',
  gone: '不再统计',
  other: '其他变化',
} as const satisfies Record<Move['turn'], string>;

/** The tasks in each state, in the order of `TASK_STATES`; states that none is in are left out. */
export function tasksByState(
  tasks: readonly PlanTask[],
): readonly { readonly state: TaskState; readonly tasks: readonly PlanTask[] }[] {
  return TASK_STATES.map((state) => ({ state, tasks: tasks.filter((task) => task.state === state) })).filter(
    (group) => group.tasks.length > 0,
  );
}

/** The tasks of each category, in the order of the plan. */
export function tasksByCategory(
  tasks: readonly PlanTask[],
): readonly { readonly category: string; readonly tasks: readonly PlanTask[] }[] {
  return [...new Set(tasks.map(({ category }) => category))].map((category) => ({
    category: category || '没有分类',
    tasks: tasks.filter((task) => task.category === category),
  }));
}

/** How many tasks are in each state: `已完成 3，逾期 1`. */
export function stateCounts(tasks: readonly PlanTask[]): string {
  return tasksByState(tasks)
    .map(({ state, tasks: own }) => `${state} ${own.length}`)
    .join('，');
}

/** What the comparison is with: `“v1”（提交 1a2b3c4d，按 2026年10月31日 统计）`. */
export function comparedWith({ with: name, commit, today }: Comparison): string {
  const which = commit === null ? '' : `提交 ${commit.slice(0, 8)}，`;
  return `“${name}”（${which}按${formatDate(today)}统计）`;
}
