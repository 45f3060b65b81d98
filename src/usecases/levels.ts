import { type DecodedFile, sourceOf } from '../catalog/decode.js';
import { FILE_CODES } from '../catalog/file-codes.js';
import type { DefinitionOf } from '../catalog/kinds.js';
import { severityOverrides } from '../catalog/settings.js';
import { rangeOfPath } from '../catalog/source.js';
import { toDiagnostic } from '../diagnostic/code-doc.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { codeDoc } from './codes.js';

/**
 * Levels as the catalogue wants them. What makes a definition or its page impossible keeps its own: silenced, an item
 * would vanish without a word.
 */
export function levelled(
  diagnostics: readonly Diagnostic[],
  settings: DefinitionOf['catalog'] | undefined,
  unusable: ReadonlySet<Diagnostic>,
): readonly Diagnostic[] {
  const overrides = severityOverrides(settings);
  return diagnostics.flatMap((diagnostic) => {
    const isFixed = unusable.has(diagnostic) || codeDoc(diagnostic.code)?.isFixed === true;
    const severity = isFixed ? undefined : overrides.get(diagnostic.code);
    if (severity === undefined) return [diagnostic];
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}

/** Entries of the 校验 table for codes that do not exist. */
export function unknownCodes(files: readonly DecodedFile[]): readonly Diagnostic[] {
  return files.flatMap((decoded) => {
    if (decoded.kind !== 'catalog' || decoded.definition === undefined) return [];
    const source = sourceOf(decoded);
    if (source === undefined) return [];
    return Object.keys(decoded.definition.校验 ?? {})
      .filter((code) => codeDoc(code) === undefined)
      .map((code) => {
        const finding = { path: ['校验', code], args: { 编码: code } };
        return toDiagnostic(
          FILE_CODES.unknownCode,
          finding,
          decoded.file,
          rangeOfPath(source, finding.path, 'key'),
        );
      });
  });
}
