import type { MeasureDefinition, Scope, Tally } from './measure.js';
import type { CountedDefinition, Measure } from './target-report.js';
import { thresholdOf } from './thresholds.js';

/** Shares are quotients of whole numbers: 0.9 × 10 must not come out above 9. */
const ROUNDING = 1e-9;

type Words = Pick<MeasureDefinition, 'kind' | 'unit'>;

/** `97.4%`, `100%`: rounded down, so that nothing passes for more than it is. */
function formatShare(share: number): string {
  return `${Math.floor(share * 1000 + ROUNDING) / 10}%`;
}

/** A value or a threshold as it is shown: `97.4%`, `10件`, `87分`. Shares and scores are rounded down. */
export function formatValue({ kind, unit }: Words, value: number): string {
  return kind === 'share' ? formatShare(value) : `${Math.floor(value + ROUNDING)}${unit}`;
}

function sum(definitions: readonly CountedDefinition[]): number {
  return definitions.reduce((total, { amount }) => total + amount, 0);
}

function valueFrom({ kind }: Words, numerator: number, denominator: number): number | null {
  if (kind === 'count') return numerator;
  if (denominator === 0) return null;
  return kind === 'share' ? numerator / denominator : Math.floor((100 * numerator) / denominator);
}

const NO_DATA: Tally = { counted: [], missing: [], exceptions: [] };

/** What the two parts of a number come to. */
export interface Sums {
  readonly counted: number;
  readonly missing: number;
}

const NOTHING: Sums = { counted: 0, missing: 0 };

/** What the definitions of a scope come to in a number. */
export function sumsOf(definition: MeasureDefinition, scope: Scope): Sums {
  const { counted, missing } = definition.tally(scope) ?? NO_DATA;
  return { counted: sum(counted), missing: sum(missing) };
}

/**
 * One number with what is behind it.
 * @param others what definitions outside of the scope come to
 */
export function reckon(definition: MeasureDefinition, scope: Scope, others = NOTHING): Measure {
  const { key, name, kind, unit, source } = definition;
  const found = definition.tally(scope);
  const tally = found ?? NO_DATA;
  const numerator = sum(tally.counted) + others.counted;
  const denominator = numerator + sum(tally.missing) + others.missing;
  const value = found === undefined ? null : valueFrom(definition, numerator, denominator);
  const isUnsure = scope.catalogue.unsound.size > 0;
  // The bureau as a whole must have ten; no 处室 must.
  const isDemanded = scope.isWholeBureau || key !== 'bundles';
  const threshold = isDemanded ? (thresholdOf(key, scope.catalogue.settings) ?? null) : null;
  return {
    key,
    name,
    rule: definition.rule(scope.catalogue.settings),
    source,
    kind,
    unit,
    numerator,
    denominator: kind === 'count' ? null : denominator,
    value,
    text: value === null ? (found ? definition.nothing : '没有数据') : formatValue(definition, value),
    threshold,
    thresholdText: threshold === null ? null : formatValue(definition, threshold),
    isMet: value === null || threshold === null || isUnsure ? null : value >= threshold - ROUNDING,
    ...tally,
  };
}
