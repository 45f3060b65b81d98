import type { Path, Related } from '../diagnostic/diagnostic.js';
import type { Scope } from './measure.js';
import { MEASURES } from './measures/registry.js';
import { reckon } from './reckon.js';
import type { CountedDefinition, Measure, MeasureKey } from './target-report.js';
import { targetKeyOf } from './thresholds.js';

/** As many definitions as a message names. */
const NAMED = 5;

/** A measure that misses the target that the catalogue itself has set. */
export interface Shortfall {
  readonly measure: Measure;
  /** Of the target in catalog.yaml. */
  readonly path: Path;
}

/**
 * Does the measure miss the target that catalog.yaml sets? Without a written target there is nothing to complain of; while a file
 * is broken the number would be wrong.
 */
export function shortfallOf(key: MeasureKey, scope: Scope): Shortfall | undefined {
  const { settings, unsound } = scope.catalogue;
  const target = targetKeyOf(key);
  const definition = MEASURES.find((measure) => measure.key === key);
  if (!target || !definition || settings?.目标?.[target] === undefined || unsound.size > 0) return undefined;
  const measure = reckon(definition, scope);
  return measure.isMet === false ? { measure, path: ['目标', target] } : undefined;
}

type Behind = Pick<Measure, 'counted' | 'missing'>;

/** Those that lack the largest share of their own, first; of equal shares what lacks most. */
function worstOf({ counted, missing }: Behind): readonly CountedDefinition[] {
  const reached = new Map(counted.map(({ kind, id, amount }) => [`${kind}/${id}`, amount]));
  const lackOf = ({ kind, id, amount }: CountedDefinition) =>
    amount / (amount + (reached.get(`${kind}/${id}`) ?? 0));
  return missing.toSorted((a, b) => lackOf(b) - lackOf(a) || b.amount - a.amount).slice(0, NAMED);
}

/** The names of the worst: `「失业登记」「就业登记」等 7 个`. */
export function namesOf(measure: Behind): string {
  const { missing } = measure;
  const names = worstOf(measure).map(({ name }) => `「${name}」`);
  return `${names.join('')}${missing.length > NAMED ? `等 ${missing.length} 个` : ''}`;
}

/** Where they stand. */
export function relatedTo(measure: Behind, path: Path): readonly Related[] {
  return worstOf(measure).map(({ file, name, note }) => ({ file, path, message: `${name}：${note}` }));
}
