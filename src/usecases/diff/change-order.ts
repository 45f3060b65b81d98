import type { Kind } from '../../catalog/kinds.js';
import { compareDiagnostics, type Diagnostic, isAtLeast } from '../../diagnostic/diagnostic.js';
import { type JudgedChange, LEVELS } from '../../diff/judged-change.js';
import { compareText } from '../../values/text.js';

/** What citizens come for stands first. */
const KIND_ORDER = {
  item: 0,
  bundle: 1,
  list: 2,
  place: 3,
  power: 4,
  law: 5,
  materials: 6,
  catalog: 7,
  calendar: 8,
  plan: 9,
  reason: 10,
  change: 11,
} satisfies Record<Kind, number>;

/** Gravest level first; then by definition, items first. Within a definition the order of its facts, which is that of its schema, stays. */
export function compareChanges(left: JudgedChange, right: JudgedChange): number {
  const [one, other] = [left.change.subject, right.change.subject];
  return (
    LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level) ||
    KIND_ORDER[one.kind] - KIND_ORDER[other.kind] ||
    compareText(one.name, other.name) ||
    compareText(one.file, other.file)
  );
}

/** Gravest first, then in the order of files. */
export function compareGravity(left: Diagnostic, right: Diagnostic): number {
  const isGraver =
    Number(isAtLeast(right.severity, left.severity)) - Number(isAtLeast(left.severity, right.severity));
  return isGraver || compareDiagnostics(left, right);
}
