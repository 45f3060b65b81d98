import type { CountedDefinition, Measure, TargetReport } from './target-report.js';

/** Where a definition stands behind a number. */
export type Heap = 'counted' | 'missing' | 'exceptions';

export interface Placement {
  readonly heap: Heap;
  readonly note: string;
  /** What it adds to the numerator, or lacks in it. */
  readonly amount: number;
}

/** A definition that stands elsewhere than before, or of which something else is said. */
export interface Move extends Pick<CountedDefinition, 'kind' | 'id' | 'name' | 'file' | 'department'> {
  /**
   * Did it come among what is missing, leave it, come better or worse off in its amount, begin or cease to be counted at all?
   */
  readonly turn: 'entered' | 'worse' | 'left' | 'better' | 'added' | 'gone' | 'other';
  /** Empty where it was not counted at all, or is no more. */
  readonly before: readonly Placement[];
  readonly after: readonly Placement[];
  /** Why it is no more counted; else empty. */
  readonly reason: string;
}

/** What stands behind a number. */
export type Behind = Pick<Measure, Heap>;
type Key = string;

const HEAPS = ['counted', 'missing', 'exceptions'] as const satisfies readonly Heap[];
const NOTHING_BEHIND: Behind = { counted: [], missing: [], exceptions: [] };

const keyOf = ({ kind, id }: Pick<CountedDefinition, 'kind' | 'id'>): Key => `${kind}/${id}`;
const everyOne = (behind: Behind) => HEAPS.flatMap((heap) => behind[heap]);

/** Every definition that a report speaks of. */
function definitionsIn(report: TargetReport): ReadonlyMap<Key, CountedDefinition> {
  const measures = [...report.measures, ...report.districts.flatMap((district) => district.measures)];
  const definitions = [...measures.flatMap(everyOne), ...report.leftOut];
  return new Map(definitions.map((one) => [keyOf(one), one]));
}

/**
 * Definitions whose file has another name than before: by their earlier key the later one. The same kind and the same name, which no
 * other has that came or went.
 */
function renamedFiles(
  before: ReadonlyMap<Key, CountedDefinition>,
  after: ReadonlyMap<Key, CountedDefinition>,
): ReadonlyMap<Key, Key> {
  const only = (some: typeof before, others: typeof before) => [...some].filter(([key]) => !others.has(key));
  const [went, came] = [only(before, after), only(after, before)];
  return new Map(
    went.flatMap(([key, { kind, name }]) => {
      const isSame = ([, one]: (typeof went)[number]) => one.kind === kind && one.name === name;
      const [successor, ...more] = came.filter(isSame);
      const isOnly = more.length === 0 && went.filter(isSame).length === 1;
      return successor && isOnly ? [[key, successor[0]] as const] : [];
    }),
  );
}

function placements(
  behind: Behind,
  currentKey: (one: CountedDefinition) => Key,
): ReadonlyMap<Key, readonly Placement[]> {
  const places = new Map<Key, readonly Placement[]>();
  for (const heap of HEAPS) {
    for (const definition of behind[heap]) {
      const { note, amount } = definition;
      const key = currentKey(definition);
      places.set(key, [...(places.get(key) ?? []), { heap, note, amount }]);
    }
  }
  return places;
}

function amountIn(places: readonly Placement[], asked: Heap): number {
  return places.filter(({ heap }) => heap === asked).reduce((sum, { amount }) => sum + amount, 0);
}

/** Less is missing, or as much is missing and more is done. */
function byAmount(before: readonly Placement[], after: readonly Placement[]): 'better' | 'worse' | 'other' {
  const gain =
    amountIn(before, 'missing') - amountIn(after, 'missing') ||
    amountIn(after, 'counted') - amountIn(before, 'counted');
  if (gain === 0) return 'other';
  return gain > 0 ? 'better' : 'worse';
}

function turnOf(before: readonly Placement[], after: readonly Placement[]): Move['turn'] {
  const [was, is] = [before, after].map((places) => places.some(({ heap }) => heap === 'missing'));
  if (after.length === 0) return 'gone';
  if (is && !was) return 'entered';
  if (was && !is) return 'left';
  if (before.length === 0) return 'added';
  const isExcepted = [before, after].some((places) => places.every(({ heap }) => heap === 'exceptions'));
  return isExcepted ? 'other' : byAmount(before, after);
}

/** Says what moved behind a number from one report to a later one, in the order of the ids. Pure. */
export function movesBetween(
  earlier: TargetReport,
  later: TargetReport,
): (before: Behind | undefined, after: Behind | undefined) => readonly Move[] {
  const [then, now] = [definitionsIn(earlier), definitionsIn(later)];
  const renamed = renamedFiles(then, now);
  const leftOut = new Map(later.leftOut.map((one) => [keyOf(one), one.note]));
  const unread = new Set(later.unread.map(({ file }) => file));
  const currentKey = (one: CountedDefinition) => renamed.get(keyOf(one)) ?? keyOf(one);
  const reasonFor = (key: Key, file: string) => {
    if (unread.has(file)) return '文件读不出来';
    return leftOut.get(key) ?? (now.has(key) ? '这个指标不再管它' : '目录里已经没有');
  };
  return (before = NOTHING_BEHIND, after = NOTHING_BEHIND) => {
    const [was, is] = [placements(before, currentKey), placements(after, keyOf)];
    // The later name of a definition stands.
    const definitions = new Map([
      ...everyOne(before).map((one) => [currentKey(one), now.get(currentKey(one)) ?? one] as const),
      ...everyOne(after).map((one) => [keyOf(one), one] as const),
    ]);
    return [...definitions]
      .map(([key, { kind, id, name, file, department }]): Move => {
        const [earlierPlaces, places] = [was.get(key) ?? [], is.get(key) ?? []];
        const turn = turnOf(earlierPlaces, places);
        const reason = turn === 'gone' ? reasonFor(key, file) : '';
        return { kind, id, name, file, department, turn, before: earlierPlaces, after: places, reason };
      })
      .filter((move) => JSON.stringify(move.before) !== JSON.stringify(move.after))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  };
}
