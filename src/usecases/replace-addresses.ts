import { parseSource, type Source } from '../catalog/source.js';
import type { Path, Range } from '../diagnostic/diagnostic.js';
import { applyEdits } from '../diagnostic/edit.js';
import { editsOfScalar, type Replacement, replacementAt, valueWith } from '../links/collect/new-address.js';
import { type PlacedAddress, placedAddresses } from '../links/collect/place-in-file.js';
import type { Use } from '../links/use.js';
import { grouped } from '../values/grouped.js';

/** A use of an address, and the address that is to stand there. */
export interface WantedAddress {
  readonly use: Use;
  /** Absolute, as `pageOf` writes it or with a fragment. Without one the use keeps its own. */
  readonly to: string;
}

/**
 * Why a use was left as it is. `syntax`: the file cannot be read. `changed`: the address does not stand there, or not as
 * it reads. `unfaithful`: the file would say something else, too.
 */
export type NotReplaceable = 'syntax' | 'changed' | 'unfaithful';

export interface RefusedReplacement {
  readonly use: Use;
  readonly why: NotReplaceable;
}

export interface ReplacedAddresses {
  readonly text: string;
  readonly refused: readonly RefusedReplacement[];
}

function withText(node: unknown, [segment, ...rest]: Path, text: string): unknown {
  if (segment === undefined) return text;
  if (Array.isArray(node)) return node.map((one, at) => (at === segment ? withText(one, rest, text) : one));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node);
  return Object.fromEntries(
    entries.map(([key, one]) => [key, key === segment ? withText(one, rest, text) : one]),
  );
}

/** What a file says, to be compared; `undefined` where it cannot be told. */
function valueIn({ document }: Source): unknown {
  try {
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined; // Aliases are not for us to compare.
  }
}

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** The text with the replacements made, where it then says exactly what it said but for them. */
function replacedBy(
  source: Source,
  all: readonly PlacedAddress[],
  made: readonly Replacement[],
): string | undefined {
  const groups = [...grouped(made, ({ placed }) => placed.scalar)];
  const edits = groups.flatMap(([scalar, replaced]) => editsOfScalar(source, scalar, replaced));
  const after = applyEdits(source.text, edits);
  const old = valueIn(source);
  if (after === undefined || old === undefined) return undefined;
  const fresh = parseSource(after);
  const expected = groups.reduce<unknown>(
    (value, [scalar, replaced]) => withText(value, scalar.path, valueWith(scalar, replaced)),
    old,
  );
  if (!isSame(valueIn(fresh), expected)) return undefined;
  const written = new Map(made.map((one) => [one.placed, one.written]));
  const wanted = all.map((one) => [one.at.kind, written.get(one) ?? one.use.written]);
  const found = placedAddresses('', fresh).map(({ at, use }) => [at.kind, use.written]);
  return isSame(found, wanted) ? after : undefined;
}

const placeText = ({ start }: Range): string => `${start.line}:${start.column}`;

/**
 * Replaces addresses in the text of a file. Whatever would change anything else in what the file says is refused.
 * @param wanted uses of this file
 */
export function replaceAddresses(text: string, wanted: readonly WantedAddress[]): ReplacedAddresses {
  const source = parseSource(text);
  if (source.document.errors.length > 0) {
    return { text, refused: wanted.map(({ use }) => ({ use, why: 'syntax' })) };
  }
  const all = placedAddresses('', source);
  const verbatim = all.filter(({ isVerbatim }) => isVerbatim);
  const byPlace = new Map(verbatim.map((one) => [placeText(one.use.range), one]));
  const refused: RefusedReplacement[] = [];
  const asked: { readonly use: Use; readonly replacement: Replacement }[] = [];
  for (const { use, to } of wanted) {
    const placed = byPlace.get(placeText(use.range));
    if (placed?.use.written === use.written && placed.at.kind === 'web') {
      asked.push({ use, replacement: replacementAt(placed, to) });
    } else refused.push({ use, why: 'changed' });
  }
  const together = asked.map(({ replacement }) => replacement);
  const whole = replacedBy(source, all, together);
  if (whole !== undefined) return { text: whole, refused };
  let made: readonly Replacement[] = [];
  let after = text;
  for (const { use, replacement } of asked) {
    const next = replacedBy(source, all, [...made, replacement]);
    if (next === undefined) refused.push({ use, why: 'unfaithful' });
    else {
      after = next;
      made = [...made, replacement];
    }
  }
  return { text: after, refused };
}
