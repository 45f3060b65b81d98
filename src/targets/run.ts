import type { Catalogue } from '../catalog/catalogue.js';
import type { CodeDoc, Finding } from '../diagnostic/code-doc.js';
import { bureauScope } from './measure.js';
import { TARGET_RULES } from './rules/registry.js';

interface Found {
  readonly doc: CodeDoc;
  readonly finding: Finding;
}

/**
 * What the targets say of the catalogue on `today` (YYYY-MM-DD), by the file that each finding stands in. Pure.
 */
export function runTargetRules(catalogue: Catalogue, today: string): ReadonlyMap<string, readonly Found[]> {
  const scope = bureauScope(catalogue, today, undefined);
  const found = new Map<string, Found[]>();
  for (const doc of TARGET_RULES) {
    for (const finding of doc.check(scope)) {
      found.set(finding.file, [...(found.get(finding.file) ?? []), { doc, finding }]);
    }
  }
  return found;
}
