import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { quotedCodes } from './chinese-marks.js';
import { withMissingTogether, withoutBareKeys, withoutCut } from './schema-cascades.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { findingOf } from './schema-error.js';
import { linked } from './schema-links.js';
import { withoutOrphans } from './schema-orphans.js';
import { type CodedFinding, keyName, pathOf, textOf } from './schema-paths.js';
import type { KindShape } from './schema-shape.js';
import { badQuotes } from './schema-value-errors.js';
import { groupsMeant } from './shape-meant.js';

/** Keys without a value, which the schema would take for empty text, or with white space alone, as no text is shown. */
export function emptyValues(value: unknown, path: Path = []): readonly Path[] {
  if (value === null) return [path];
  if (typeof value === 'string') return value !== '' && value.trim() === '' ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((child, index) => emptyValues(child, [...path, index]));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => emptyValues(child, [...path, key]));
}

/** An unknown key at the top that belongs to a group says so. */
function withGroup(coded: CodedFinding, groups: ReadonlyMap<string, string>): CodedFinding {
  const { doc, finding } = coded;
  if (doc !== SCHEMA_CODES.unknownKey || finding.path.length !== 1) return coded;
  const key = String(finding.path[0]);
  if (finding.args.应在 !== undefined) return coded;
  const group = groups.get(key);
  if (group === undefined) return coded;
  return { doc, finding: { path: finding.path, at: 'key', args: { 键: key, 相近: '', 属于: group } } };
}

/** Paths that need no finding of their own, because an unknown key stands for what is missing there. */
function pathsMeant(findings: readonly CodedFinding[]): ReadonlySet<string> {
  const paths = findings.flatMap(({ doc, finding }) => {
    if (doc !== SCHEMA_CODES.unknownKey && doc !== SCHEMA_CODES.keyOddlyWritten) return [];
    const { 属于: group, 键: key } = finding.args;
    if (group !== undefined) return [String(group), `${group}\n${key}`];
    return finding.fix ? [textOf([...finding.path.slice(0, -1), finding.fix])] : [];
  });
  return new Set(paths);
}

/**
 * What is wrong with a definition: ajv's errors in our words (made from keyword and params, never from its English),
 * empty keys, codes in Chinese quotes. A misspelt key is one finding: the key that it stands for is not reported as missing
 * as well.
 * @param empty `emptyValues` of the definition before ajv made empty text of them
 */
export function schemaFindings(
  errors: readonly ErrorObject[],
  root: object,
  knownKeys: ReadonlySet<string>,
  shape: KindShape,
  empty: readonly Path[],
): readonly CodedFinding[] {
  const groups = groupsMeant(root, shape);
  const quoted = quotedCodes(root);
  const reported = new Set([...empty, ...quoted].map(textOf));
  const found = errors.flatMap((error) => {
    if (reported.has(textOf(pathOf(error.instancePath, root)))) return [];
    return findingOf(error, root, knownKeys, shape) ?? [];
  });
  const findings: readonly CodedFinding[] = [
    ...empty.map((path) => ({
      doc: SCHEMA_CODES.emptyValue,
      finding: { path, at: 'key' as const, args: { 键: keyName(path) } },
    })),
    ...quoted.map((path) => badQuotes(path, root)),
    ...found,
  ];
  const own = linked(withoutOrphans(findings, root, shape), root, shape).map((coded) =>
    withGroup(coded, groups),
  );
  const meant = pathsMeant(own);
  const left = own.filter(
    ({ doc, finding }) =>
      (doc !== SCHEMA_CODES.missingKey && doc !== SCHEMA_CODES.emptyValue) ||
      !meant.has(textOf(finding.path)),
  );
  const whole = withoutCut(withMissingTogether(left), root, shape);
  return withoutBareKeys(whole, root);
}
