import { type Move, movesBetween } from './moves.js';
import type {
  Measure,
  MeasureGroup,
  MeasureKey,
  PlanTask,
  TargetReport,
  TaskState,
} from './target-report.js';

export type Figure = Pick<
  Measure,
  'numerator' | 'denominator' | 'value' | 'text' | 'isMet' | 'threshold' | 'thresholdText'
>;

/** A number then and now. */
export interface FigureChange {
  readonly key: MeasureKey;
  readonly name: string;
  readonly kind: Measure['kind'];
  readonly unit: string;
  /** Null where the number did not exist. */
  readonly before: Figure | null;
  readonly after: Figure | null;
  /** In the unit of `value`; null unless both have one. */
  readonly delta: number | null;
}

export interface MeasureChange extends FigureChange {
  /** In the order of their names. */
  readonly moves: readonly Move[];
}

export interface GroupChange {
  readonly name: string;
  readonly measures: readonly FigureChange[];
}

/** A task that stands elsewhere than before; null where the plan does not have it. */
export interface TaskChange {
  readonly name: string;
  readonly category: string;
  readonly before: TaskState | null;
  readonly after: TaskState | null;
}

/** What became of the targets from one report to a later one. */
export interface TargetChanges {
  readonly measures: readonly MeasureChange[];
  readonly departments: readonly GroupChange[];
  readonly districts: readonly GroupChange[];
  readonly tasks: readonly TaskChange[];
}

/** The pairs of two lists that have the same name, in the order of the later list, then what is gone. */
function paired<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (one: T) => string,
): readonly (readonly [before: T | undefined, after: T | undefined])[] {
  const earlier = new Map(before.map((one) => [nameOf(one), one]));
  const later = new Set(after.map(nameOf));
  return [
    ...after.map((one) => [earlier.get(nameOf(one)), one] as const),
    ...before.filter((one) => !later.has(nameOf(one))).map((one) => [one, undefined] as const),
  ];
}

function figureOf(measure: Measure | undefined): Figure | null {
  if (measure === undefined) return null;
  const { numerator, denominator, value, text, isMet, threshold, thresholdText } = measure;
  return { numerator, denominator, value, text, isMet, threshold, thresholdText };
}

function figureChanges(before: readonly Measure[], after: readonly Measure[]) {
  return paired(before, after, ({ key }) => key).flatMap(([was, is]) => {
    const named = is ?? was;
    if (named === undefined) return [];
    const { key, name, kind, unit } = named;
    const [then, now] = [was?.value ?? null, is?.value ?? null];
    const delta = then === null || now === null ? null : now - then;
    return [
      { was, is, change: { key, name, kind, unit, before: figureOf(was), after: figureOf(is), delta } },
    ];
  });
}

function groupChanges(
  before: readonly MeasureGroup[],
  after: readonly MeasureGroup[],
): readonly GroupChange[] {
  return paired(before, after, ({ name }) => name).map(([was, is]) => ({
    name: (is ?? was)?.name ?? '',
    measures: figureChanges(was?.measures ?? [], is?.measures ?? []).map(({ change }) => change),
  }));
}

function taskChanges(before: readonly PlanTask[], after: readonly PlanTask[]): readonly TaskChange[] {
  return paired(before, after, ({ category, name }) => `${category}/${name}`)
    .map(([was, is]) => ({
      name: (is ?? was)?.name ?? '',
      category: (is ?? was)?.category ?? '',
      before: was?.state ?? null,
      after: is?.state ?? null,
    }))
    .filter((task) => task.before !== task.after);
}

/** What became of the numbers, of the definitions behind them and of the tasks. Pure. */
export function compareTargets(before: TargetReport, after: TargetReport): TargetChanges {
  const movesOf = movesBetween(before, after);
  return {
    measures: figureChanges(before.measures, after.measures).map(({ was, is, change }) => ({
      ...change,
      moves: movesOf(was, is),
    })),
    departments: groupChanges(before.departments, after.departments),
    districts: groupChanges(before.districts, after.districts),
    tasks: taskChanges(before.tasks, after.tasks),
  };
}
