import { readSchemas } from '../adapters/package-resources.js';
import { compileSchemas } from '../catalog/schema-check.js';
import { type ComparedVersions, compareVersions } from '../usecases/diff/compare-versions.js';
import type { Io } from './io.js';
import type { OpenVersions } from './open-versions.js';
import { progressBar } from './progress.js';
import type { AskedOf } from './recalled-comparison.js';

/** Compares two versions. Loaded only where the outcome is not known: it brings schemas and rules with it. */
export async function freshComparison(
  io: Io,
  { base, head, messages }: OpenVersions,
  asked: AskedOf,
  isQuiet: boolean,
): Promise<ComparedVersions> {
  const bar = await progressBar(io, '比较', isQuiet);
  const checker = compileSchemas(readSchemas());
  return compareVersions(base, head, { ...asked, messages, checker, progress: bar.update }).finally(bar.stop);
}
