import type { MeasureMove } from '../../diff/consequences.js';
import type { Figure, MeasureChange, TargetChanges, TaskChange } from '../../targets/compare-targets.js';
import type { Move } from '../../targets/moves.js';
import type { TaskState } from '../../targets/target-report.js';

function said({ name, after, before, reason }: Move): string {
  const notes = [...new Set((after.length > 0 ? after : before).map(({ note }) => note))];
  return `${name}：${reason === '' ? notes.join('；') : reason}`;
}

/** `97.4%（487/500 项）`: where the shown value alone would look the same on both sides. */
function exactly({ text, numerator, denominator }: Figure, unit: string): string {
  return denominator === null ? text : `${text}（${numerator}/${denominator} ${unit}）`;
}

const MISSING = '没有这个指标';

function turnOf({ before, after, delta }: MeasureChange): MeasureMove['turn'] {
  if (before?.isMet === true && after?.isMet === false) return 'falls-short';
  if (before?.isMet === false && after?.isMet === true) return 'is-met-again';
  if (delta === null || delta === 0) return 'other';
  return delta > 0 ? 'better' : 'worse';
}

function hasMoved({ before, after }: MeasureChange): boolean {
  const stand = (figure: Figure | null) =>
    figure && [figure.value, figure.numerator, figure.denominator, figure.text, figure.threshold];
  return JSON.stringify(stand(before)) !== JSON.stringify(stand(after));
}

function measureMove(change: MeasureChange): MeasureMove {
  const { name, before, after, unit, moves } = change;
  const isAlike = before !== null && after !== null && before.text === after.text;
  const show = (figure: Figure | null) =>
    figure === null ? MISSING : isAlike ? exactly(figure, unit) : figure.text;
  return {
    name,
    before: show(before),
    after: show(after),
    threshold: (after ?? before)?.thresholdText ?? null,
    turn: turnOf(change),
    because: moves.map(said),
  };
}

/** From what is settled to what is late. */
const RANKS = {
  已完成: 0,
  逾期完成: 1,
  持续推进: 2,
  未到期: 2,
  逾期: 3,
} as const satisfies Record<TaskState, number>;

function taskTurn({ before, after }: TaskChange): MeasureMove['turn'] {
  if (before === null || after === null || RANKS[before] === RANKS[after]) return 'other';
  return RANKS[after] < RANKS[before] ? 'better' : 'worse';
}

function taskMove(task: TaskChange): MeasureMove {
  const { name, before, after } = task;
  return {
    name: `任务：${name}`,
    before: before ?? '没有这项任务',
    after: after ?? '没有这项任务',
    threshold: null,
    turn: taskTurn(task),
    because: [],
  };
}

/** The bureau's numbers and the tasks of the plan that stand elsewhere than before. */
export function measureMoves({ measures, tasks }: TargetChanges): readonly MeasureMove[] {
  return [...measures.filter(hasMoved).map(measureMove), ...tasks.map(taskMove)];
}
