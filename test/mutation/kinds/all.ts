import { FORMAT_KINDS } from './formats.js';
import { KEY_KINDS } from './keys.js';
import type { FaultKind, Role } from './kind.js';
import { FILE_KINDS, LINE_KINDS } from './lines.js';
import { LIST_KINDS } from './lists.js';
import { VALUE_KINDS } from './values.js';

/** Every kind of fault. One that can be planted in two sorts of node stands here twice, under one name. */
export const ALL_KINDS: readonly FaultKind[] = [
  ...KEY_KINDS,
  ...VALUE_KINDS,
  ...FORMAT_KINDS,
  ...LIST_KINDS,
  ...LINE_KINDS,
  ...FILE_KINDS,
];

export const KIND_NAMES: readonly string[] = [...new Set(ALL_KINDS.map(({ name }) => name))];

export function kindsFor(role: Role): readonly FaultKind[] {
  return ALL_KINDS.filter(({ on }) => on === role);
}
