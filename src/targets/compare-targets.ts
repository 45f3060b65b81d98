import type {
  CountedDefinition,
  Measure,
  MeasureGroup,
  MeasureKey,
  PlanTask,
  TargetReport,
  TaskState,
} from './target-report.js';

/** Where a definition stands behind a number. */
export type Heap = 'counted' | 'missing' | 'exceptions';

export interface Placement {
  readonly heap: Heap;
  readonly note: string;
}

/** A definition that stands elsewhere than before, or of which something else is said. */
export interface Move extends Pick<CountedDefinition, 'kind' | 'id' | 'name' | 'file' | 'department'> {
  /** Did it come among what is missing, leave it, begin or cease to be counted at all? */
  readonly turn: 'entered' | 'left' | 'added' | 'gone' | 'other';
  /** Empty where it was not counted at all, or is no more. */
  readonly before: readonly Placement[];
  readonly after: readonly Placement[];
}

export type Figure = Pick<Measure, 'numerator' | 'denominator' | 'value' | 'text' | 'isMet'>;

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

const HEAPS = ['counted', 'missing', 'exceptions'] as const satisfies readonly Heap[];
const NOTHING_BEHIND: Pick<Measure, Heap> = { counted: [], missing: [], exceptions: [] };

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

function placements(measure: Pick<Measure, Heap>): ReadonlyMap<string, readonly Placement[]> {
  const places = new Map<string, readonly Placement[]>();
  for (const heap of HEAPS) {
    for (const { kind, id, note } of measure[heap]) {
      const key = `${kind}/${id}`;
      places.set(key, [...(places.get(key) ?? []), { heap, note }]);
    }
  }
  return places;
}

function turnOf(before: readonly Placement[], after: readonly Placement[]): Move['turn'] {
  const [was, is] = [before, after].map((places) => places.some(({ heap }) => heap === 'missing'));
  if (after.length === 0) return 'gone';
  if (is && !was) return 'entered';
  if (was && !is) return 'left';
  return before.length === 0 ? 'added' : 'other';
}

function movesOf(before: Pick<Measure, Heap>, after: Pick<Measure, Heap>): readonly Move[] {
  const [was, is] = [placements(before), placements(after)];
  // The later name of a definition stands.
  const definitions = new Map(
    [before, after].flatMap((measure) =>
      HEAPS.flatMap((heap) => measure[heap].map((one) => [`${one.kind}/${one.id}`, one] as const)),
    ),
  );
  return [...definitions.entries()]
    .map(([key, { kind, id, name, file, department }]): Move => {
      const [then, now] = [was.get(key) ?? [], is.get(key) ?? []];
      return { kind, id, name, file, department, turn: turnOf(then, now), before: then, after: now };
    })
    .filter((move) => JSON.stringify(move.before) !== JSON.stringify(move.after))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function figureOf(measure: Measure | undefined): Figure | null {
  if (measure === undefined) return null;
  const { numerator, denominator, value, text, isMet } = measure;
  return { numerator, denominator, value, text, isMet };
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
  return {
    measures: figureChanges(before.measures, after.measures).map(({ was, is, change }) => ({
      ...change,
      moves: movesOf(was ?? NOTHING_BEHIND, is ?? NOTHING_BEHIND),
    })),
    departments: groupChanges(before.departments, after.departments),
    districts: groupChanges(before.districts, after.districts),
    tasks: taskChanges(before.tasks, after.tasks),
  };
}
