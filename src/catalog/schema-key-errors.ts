import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Finding } from '../diagnostic/code-doc.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { closest } from '../values/text.js';
import { oddForm, sameButForForm } from '../values/width.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { type CodedFinding, placeName } from './schema-paths.js';
import { type KindShape, mayHold } from './schema-shape.js';

/** A quarter of its characters: a key so near is meant even where its value is of another type. */
const VERY_NEAR = 1 / 4;

function nearKey(
  key: string,
  known: readonly string[],
  value: unknown,
  types: KindShape['types'],
): string | undefined {
  const fitting = known.filter((name) => mayHold(types.get(name), value));
  return (
    closest(key, fitting) ??
    closest(key.replace(/[(（【[].*$/u, ''), fitting) ??
    closest(key, known, VERY_NEAR)
  );
}

/** A key that the schema does not know, with the one that is meant where one is near. */
export function unknownKey(path: Path, error: ErrorObject, types: KindShape['types']): CodedFinding {
  const key = String(error.params.additionalProperty);
  const data = Object(error.data) as Record<string, unknown>;
  const properties = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  // A key that is there already cannot be what was meant.
  const known = properties.filter((name) => !Object.hasOwn(data, name));
  const same = sameButForForm(key, known);
  if (same !== undefined) {
    const args = { 键: key, 应为: same, 差别: oddForm(key) };
    const finding: Finding = { path: [...path, key], at: 'key', args, fix: same, isCertain: true };
    return { doc: SCHEMA_CODES.keyOddlyWritten, finding };
  }
  const near = nearKey(key, known, data[key], types);
  const args = { 键: key, 相近: near ?? '' };
  const finding: Finding = { path: [...path, key], at: 'key', args, ...(near && { fix: near }) };
  return { doc: SCHEMA_CODES.unknownKey, finding };
}

/** A required key that is not there. */
export function missingKey(path: Path, error: ErrorObject): CodedFinding {
  const missing = String(error.params.missingProperty);
  const place = placeName(path);
  const args = { 位置: place.endsWith('」') ? `${place}里` : place, 键: missing };
  return { doc: SCHEMA_CODES.missingKey, finding: { path: [...path, missing], at: 'key', args } };
}
