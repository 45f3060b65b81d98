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

/** Those that lack most, first. */
export function worstOf(missing: readonly CountedDefinition[]): readonly CountedDefinition[] {
  return missing.toSorted((a, b) => b.amount - a.amount).slice(0, NAMED);
}

/** Their names: `「失业登记」「就业登记」等 7 个`. */
export function namesOf(missing: readonly CountedDefinition[]): string {
  const names = worstOf(missing).map(({ name }) => `「${name}」`);
  return `${names.join('')}${missing.length > NAMED ? `等 ${missing.length} 个` : ''}`;
}

/** Where they stand. */
export function relatedTo(missing: readonly CountedDefinition[], path: Path): readonly Related[] {
  return worstOf(missing).map(({ file, name, note }) => ({ file, path, message: `${name}：${note}` }));
}
