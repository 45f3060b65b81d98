import type { Heap } from '../targets/moves.js';
import type { CountedDefinition, Measure } from '../targets/target-report.js';

/** What the heaps behind a number are called. */
export const HEAP_WORDS = {
  counted: '已做到',
  missing: '还差',
  exceptions: '依法例外',
} as const satisfies Record<Heap, string>;

/** What is missing comes first: that is what is to be done. */
export const HEAP_ORDER = ['missing', 'exceptions', 'counted'] as const satisfies readonly Heap[];

/** Units in which the definitions themselves are counted. */
const OF_DEFINITIONS: ReadonlySet<string> = new Set(['项', '件', '个']);

function countedBy(definitions: readonly CountedDefinition[]): string {
  const kinds = new Set(definitions.map(({ kind }) => kind));
  if (kinds.size > 1) return '个';
  return kinds.has('item') ? '项' : kinds.has('bundle') ? '件' : '个';
}

/**
 * What a heap adds up to in the unit of the measure, and of how many definitions where it does not count those:
 * `还差 82 份（37 项）`.
 */
export function heapCount(measure: Pick<Measure, Heap | 'unit'>, heap: Heap): string {
  const some = measure[heap];
  const definitions = `${some.length} ${countedBy(some)}`;
  const isOneEach = [...measure.missing, ...measure.counted].every(({ amount }) => amount === 1);
  if ((isOneEach && OF_DEFINITIONS.has(measure.unit)) || heap === 'exceptions')
    return `${HEAP_WORDS[heap]} ${definitions}`;
  const sum = some.reduce((total, { amount }) => total + amount, 0);
  return `${HEAP_WORDS[heap]} ${sum} ${measure.unit}（${definitions}）`;
}

/** What stands in each heap: `还差 4 项、依法例外 2 项、已做到 46 项`. */
export function heapCounts(measure: Pick<Measure, Heap | 'unit'>): string {
  return HEAP_ORDER.filter((heap) => measure[heap].length > 0)
    .map((heap) => heapCount(measure, heap))
    .join('、');
}

/** A definition of which some is done and some is missing. */
export interface Divided {
  readonly definition: CountedDefinition;
  /** In the unit of the measure. */
  readonly missing: number;
  readonly counted: number;
  /** What is said of both sides. */
  readonly note: string;
}

const keyOf = ({ kind, id }: CountedDefinition) => `${kind}/${id}`;

/**
 * Both sides of a number in one list, what lacks most first, where definitions stand on both; `undefined` where none does: then
 * each heap is a list of its own.
 */
export function dividedDefinitions({
  missing,
  counted,
}: Pick<Measure, Heap>): readonly Divided[] | undefined {
  const onBoth = new Set(missing.map(keyOf));
  if (!counted.some((one) => onBoth.has(keyOf(one)))) return undefined;
  const sum = (some: readonly CountedDefinition[]) => some.reduce((total, { amount }) => total + amount, 0);
  return [...new Map([...counted, ...missing].map((one) => [keyOf(one), one])).values()]
    .map((definition) => {
      const own = (heap: readonly CountedDefinition[]) =>
        heap.filter((one) => keyOf(one) === keyOf(definition));
      const [lacking, done] = [own(missing), own(counted)];
      const note = [...new Set([...lacking, ...done].map((one) => one.note))].join('；');
      return { definition, missing: sum(lacking), counted: sum(done), note };
    })
    .toSorted((a, b) => b.missing - a.missing);
}
