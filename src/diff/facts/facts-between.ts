import type { MaterialNames } from '../../catalog/catalogue.js';
import type { DecodedFile } from '../../catalog/decode.js';
import { fileOf, type NamedKind } from '../../catalog/kinds.js';
import { materialIdentity } from '../../model/material-identity.js';
import { compareText } from '../../values/text.js';
import type { Compared } from '../change.js';
import { type Fates, fatesOf } from '../identity/fates.js';
import { shapeOf } from '../shape/shapes.js';
import {
  addedFacts,
  type Filed,
  keptFacts,
  mergedFacts,
  removedFacts,
  renamedFacts,
  splitFacts,
} from './facts-of-fates.js';
import type { Side, Sides } from './sides.js';

/** What is known outside of the files that differ. */
export interface FactContext {
  /** materials.yaml of each side. */
  readonly materials: {
    readonly before: MaterialNames | undefined;
    readonly after: MaterialNames | undefined;
  };
  /** Name of a definition for people; its id where it is not known. */
  nameOf(kind: NamedKind, id: string): string;
  /** Tells one content of an attachment from another; null where the file is missing. */
  contentOf(side: 'before' | 'after', path: string): string | null;
}

/** By file the one id of the matter, of definitions that bear another one in the other version. */
function idsOfMatters({ renamed, merged, split }: Fates): ReadonlyMap<string, string> {
  return new Map([
    ...renamed.map(({ before, after }) => [before.file, after.id] as const),
    ...merged.flatMap(({ sources, result }) => sources.map(({ file }) => [file, result.id] as const)),
    ...split.flatMap(({ whole, parts }) => parts.map(({ file }) => [file, whole.id] as const)),
  ]);
}

function sidesOf(context: FactContext, fates: Fates): Sides {
  const ids = idsOfMatters(fates);
  const gathered = new Set([
    ...fates.merged.flatMap(({ sources, result }) => [result, ...sources].map(({ file }) => file)),
    ...fates.split.flatMap(({ whole, parts }) => [whole, ...parts].map(({ file }) => file)),
  ]);
  const side = (which: 'before' | 'after'): Side => {
    const documentOf = materialIdentity(context.materials[which]);
    return {
      // Also in the version where an id leads nowhere: a reference that was left as it was is no change.
      idOf: (kind, id) => ids.get(fileOf(kind, id)) ?? id,
      isGathered: (kind, id) => gathered.has(fileOf(kind, id)),
      nameOf: (kind, id) => context.nameOf(kind, id),
      contentOf: (path) => context.contentOf(which, path),
      documentOf: (name) => documentOf(name).key,
    };
  };
  return { before: side('before'), after: side('after') };
}

/** By file, in the order of the files, without those of which no fact is told. */
function byFile(files: readonly DecodedFile[]): ReadonlyMap<string, DecodedFile> {
  const told = files.filter(({ kind, definition }) => definition !== undefined && shapeOf(kind) !== null);
  return new Map(told.toSorted((a, b) => compareText(a.file, b.file)).map((file) => [file.file, file]));
}

/**
 * How two versions differ, without opinion. The order of the arguments does not matter. Facts stand by file (of what was split or removed
 * the earlier one), within a definition in the order of its schema.
 * @param before the sound definitions of files that differ, as they were; a removed one is only here
 * @param after the same as they are; a new one is only here. A definition whose attachment has other bytes differs too
 */
export function factsBetween(
  before: readonly DecodedFile[],
  after: readonly DecodedFile[],
  context: FactContext,
): readonly Compared[] {
  const fates = fatesOf(byFile(before), byFile(after));
  const sides = sidesOf(context, fates);
  const toldCancelled = new Set([
    ...fates.split.map(({ whole }) => whole),
    ...fates.merged.flatMap(({ sources }) => sources),
  ]);
  const filed: readonly Filed[] = [
    ...fates.removed.map(removedFacts),
    ...fates.added.map(addedFacts),
    ...fates.renamed.map((one) => renamedFacts(one, sides)),
    ...fates.split.map((one) => splitFacts(one, sides)),
    ...fates.merged.map((one) => mergedFacts(one, sides)),
    ...fates.kept.map((one) => keptFacts(one, toldCancelled.has(one.before), sides)),
  ];
  return filed.toSorted((a, b) => compareText(a.file, b.file)).flatMap(({ facts }) => facts);
}
