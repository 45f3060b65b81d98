import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { type CodedFinding, findingOf, pathOf } from './schema-error.js';

/** Keys without a value, which the schema would take for empty text, or with white space alone, as no text is shown. */
export function emptyValues(value: unknown, path: Path = []): readonly Path[] {
  if (value === null) return [path];
  if (typeof value === 'string') return value !== '' && value.trim() === '' ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((child, index) => emptyValues(child, [...path, index]));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => emptyValues(child, [...path, key]));
}

/**
 * ajv's errors in our words (made from keyword and params, never from its English). A misspelt key is one
 * finding: the key that it stands for is not reported as missing as well.
 * @param empty paths already reported as empty
 */
export function schemaFindings(
  errors: readonly ErrorObject[],
  root: unknown,
  knownKeys: ReadonlySet<string>,
  empty: readonly Path[],
): readonly CodedFinding[] {
  const emptyKeys = new Set(empty.map((path) => path.join('\n')));
  const findings = errors.flatMap((error) => {
    if (emptyKeys.has(pathOf(error.instancePath, root).join('\n'))) return [];
    return findingOf(error, root, knownKeys) ?? [];
  });
  const meant = new Set(
    findings.flatMap(({ doc, finding }) =>
      doc === SCHEMA_CODES.unknownKey && finding.fix
        ? [[...finding.path.slice(0, -1), finding.fix].join('\n')]
        : [],
    ),
  );
  return findings.filter(
    ({ doc, finding }) => doc !== SCHEMA_CODES.missingKey || !meant.has(finding.path.join('\n')),
  );
}
