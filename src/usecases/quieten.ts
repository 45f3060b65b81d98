import type { DecodedFile } from '../catalog/decode.js';
import type { DefinitionOf } from '../catalog/kinds.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { SuppressedDiagnostic } from '../diagnostic/report.js';
import { levelFlaws, withLevels } from './levels.js';
import { type SuppressingFile, suppress } from './suppress.js';

/** What is reported and what is silenced, both sorted. */
export interface QuietResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
}

/**
 * Everything found, as the editors want it reported: silenced by comments, at the levels of catalog.yaml; with what is
 * wrong with either. Pure.
 * @param unsound files whose definition cannot be used: what is found in them stays as it is
 */
export function quieten(
  found: readonly Diagnostic[],
  files: readonly (DecodedFile & SuppressingFile)[],
  settings: DefinitionOf['catalog'] | undefined,
  unsound: ReadonlySet<string>,
): QuietResult {
  const { diagnostics, suppressed } = suppress(found, files, unsound);
  const flaws = levelFlaws(files, found, unsound);
  // Switched off for the whole catalogue, a finding is not counted as silenced either.
  const silenced = suppressed.flatMap((one) =>
    withLevels([one.diagnostic], settings, unsound).map((diagnostic) => ({ ...one, diagnostic })),
  );
  return {
    diagnostics: withLevels([...diagnostics, ...flaws], settings, unsound).toSorted(compareDiagnostics),
    suppressed: silenced.toSorted((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic)),
  };
}
