import type { Path } from '../../diagnostic/diagnostic.js';
import type { InnerChange } from '../../diff/change.js';
import { normaliseText } from '../../values/text.js';

function childOf(holder: unknown, segment: string | number): unknown {
  return typeof holder === 'object' && holder !== null
    ? (holder as Readonly<Record<string | number, unknown>>)[segment]
    : undefined;
}

/** Position of the list element that people know by that name. */
function elementCalled(list: readonly unknown[], name: string | undefined): number | undefined {
  const isMeant = (text: unknown) =>
    typeof text === 'string' && name !== undefined && normaliseText(text) === normaliseText(name);
  const at = list.findIndex((element) =>
    (typeof element === 'object' && element !== null ? Object.values(element) : [element]).some(isMeant),
  );
  return at < 0 ? undefined : at;
}

/** Is the place known in the later version, and not only in the earlier one? */
function isLater(change: InnerChange): boolean {
  switch (change.kind) {
    case 'element-removed':
      return false;
    case 'value-changed':
      return change.after !== null;
    default:
      return true;
  }
}

/**
 * Where a change is shown in the later version of its definition. Of what is gone that is the nearest place around it that is
 * still there; list elements are found by their names, as they may have moved.
 * @param after the later definition
 */
export function laterPath(change: InnerChange, after: unknown): Path {
  if (isLater(change)) return change.path;
  const path: (string | number)[] = [];
  const names = [...change.place];
  let holder = after;
  for (const [depth, segment] of change.path.entries()) {
    // Elements without a name have no word in `place`.
    const word = names[0] === change.path[depth + 1] && names[0] !== segment ? undefined : names.shift();
    const here = Array.isArray(holder) ? elementCalled(holder, word) : segment;
    const next = here === undefined ? undefined : childOf(holder, here);
    if (here === undefined || next === undefined) return path;
    path.push(here);
    holder = next;
  }
  return path;
}
