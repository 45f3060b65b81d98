import { ADDITION_KINDS } from './additions.js';
import { BUNDLE_KINDS } from './bundles.js';
import { CODE_KINDS } from './codes.js';
import { FILE_KINDS } from './files.js';
import { HALL_KINDS } from './halls.js';
import { KEY_KINDS } from './keys.js';
import type { FaultKind, Role } from './kind.js';
import { LINE_KINDS } from './lines.js';
import { LIST_KINDS } from './lists.js';
import { REFERENCE_KINDS } from './references.js';
import { SLIP_KINDS } from './slips.js';
import { VALUE_KINDS } from './values.js';

/** Every kind of fault. One that can be planted in two sorts of node stands here twice, under one name. */
export const ALL_KINDS: readonly FaultKind[] = [
  ...KEY_KINDS,
  ...VALUE_KINDS,
  ...SLIP_KINDS,
  ...CODE_KINDS,
  ...REFERENCE_KINDS,
  ...BUNDLE_KINDS,
  ...HALL_KINDS,
  ...LIST_KINDS,
  ...ADDITION_KINDS,
  ...LINE_KINDS,
  ...FILE_KINDS,
];

export const KIND_NAMES: readonly string[] = [...new Set(ALL_KINDS.map(({ name }) => name))];

export function kindsFor(role: Role): readonly FaultKind[] {
  return ALL_KINDS.filter(({ on }) => on === role);
}
