import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { topLevelText } from '../words.js';

// Who answers for a file: of an item, a power, a list.
const DEPARTMENT_KEYS = ['责任处室', '承办机构', '责任单位'];

/** Who answers for a file; `undefined` where it does not say. Each file is looked through once. */
export function departmentReader(
  linesOf: (file: string) => readonly string[],
): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, topLevelText(linesOf(file), DEPARTMENT_KEYS));
    return known.get(file);
  };
}

/**
 * Whom a finding concerns: who answers for its file, then who answers for the other places where the same text stands. A related file
 * without a place only explains the finding.
 */
export function departmentsOf(
  { related }: Diagnostic,
  own: string,
  departmentOf: (file: string) => string | undefined,
): readonly string[] {
  const others = related.filter(({ range }) => range !== undefined);
  return [...new Set([own, ...others.flatMap(({ file }) => departmentOf(file) ?? [])])];
}
