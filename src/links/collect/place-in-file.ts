import { placesWithin, type TextScalar, textScalars } from '../../catalog/scalar-place.js';
import type { Source } from '../../catalog/source.js';
import type { Path } from '../../diagnostic/diagnostic.js';
import type { Use } from '../use.js';
import type { AddressAt } from './addresses-in-text.js';
import { addressesInValue } from './addresses-in-value.js';

/** An address of a file, the text that holds it, and the use to tell of. */
export interface PlacedAddress {
  readonly scalar: TextScalar;
  readonly at: AddressAt;
  /** The range of the use is that of the address itself. */
  readonly isVerbatim: boolean;
  readonly use: Use;
}

/** The nearest key above: what the place is called. */
function labelOf(path: Path): string {
  return path.findLast((segment) => typeof segment === 'string') ?? '';
}

/** The addresses of a parsed file, in its order. */
export function placedAddresses(file: string, source: Source): readonly PlacedAddress[] {
  const placed: PlacedAddress[] = [];
  for (const scalar of textScalars(source)) {
    const { path, value } = scalar;
    const label = labelOf(path);
    const found = addressesInValue(label, value);
    if (found.length === 0) continue;
    const placeOf = placesWithin(source, scalar);
    for (const at of found) {
      const { range, isVerbatim } = placeOf(at.start, at.end);
      const written = value.slice(at.start, at.end);
      placed.push({ scalar, at, isVerbatim, use: { file, path, range, written, label, isBuilt: false } });
    }
  }
  return placed;
}
