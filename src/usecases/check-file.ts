import { type DecodedFile, decodeFile, sourceOf } from '../catalog/decode.js';
import type { FileContent } from '../catalog/files.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import { rangeOfPath } from '../catalog/source.js';
import { type Suppression, suppressionsIn } from '../catalog/suppressions.js';
import { toDiagnostic } from '../diagnostic/code-doc.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { type RuleFinding, runDefinitionRules } from '../rules/run.js';

/** Everything that can be said of one file without the others. */
export type CheckedFile = DecodedFile & {
  readonly suppressions: readonly Suppression[];
  /** Of the rules about single definitions; not located yet. */
  readonly findings: readonly RuleFinding[];
};

/** Checks one file: a pure function of its name and bytes. */
export function checkFile(file: string, content: FileContent, checker: SchemaChecker): CheckedFile {
  const decoded = decodeFile(file, content, checker);
  return {
    ...decoded,
    suppressions: decoded.text === undefined ? [] : suppressionsIn(decoded.text),
    findings: runDefinitionRules(decoded),
  };
}

/** Paths become lines only where there are findings: only then is the text parsed with its positions. */
export function locate(decoded: DecodedFile, findings: readonly RuleFinding[]): readonly Diagnostic[] {
  const source = findings.length === 0 ? undefined : sourceOf(decoded);
  if (!source) return [];
  return findings.map(({ doc, finding }) =>
    toDiagnostic(doc, finding, decoded.file, rangeOfPath(source, finding.path, finding.at ?? 'value')),
  );
}
