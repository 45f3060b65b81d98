import type { DecodedFile } from '../../catalog/decode.js';
import { grouped } from '../../values/grouped.js';
import { isCancelled } from './marks.js';
import { type Matters, mattersBetween } from './matters.js';

/** A definition that both versions have under one id. */
export interface Kept {
  readonly before: DecodedFile;
  readonly after: DecodedFile;
}

/** Definitions of two versions, sorted by what became of them. */
export interface Fates extends Matters {
  readonly kept: readonly Kept[];
  readonly removed: readonly DecodedFile[];
  readonly added: readonly DecodedFile[];
}

function isNewlyCancelled({ before, after }: Kept): boolean {
  return isCancelled(after) && !isCancelled(before);
}

/** Says of every definition of two versions, by file, whether it was kept, renamed, split, merged, removed or added. */
export function fatesOf(
  before: ReadonlyMap<string, DecodedFile>,
  after: ReadonlyMap<string, DecodedFile>,
): Fates {
  const kept = [...before.values()].flatMap((earlier): readonly Kept[] => {
    const later = after.get(earlier.file);
    return later ? [{ before: earlier, after: later }] : [];
  });
  const removed = [...before.values()].filter(({ file }) => !after.has(file));
  const added = [...after.values()].filter(({ file }) => !before.has(file));
  const cancelled = kept.filter(isNewlyCancelled).map((one) => one.before);
  const fresh = grouped(added, ({ kind }) => kind);
  const matters = [...fresh].map(([kind, ofKind]) => {
    const isOfKind = (file: DecodedFile): boolean => file.kind === kind;
    return mattersBetween({
      removed: removed.filter(isOfKind),
      cancelled: cancelled.filter(isOfKind),
      added: ofKind,
    });
  });
  const renamed = matters.flatMap((one) => one.renamed);
  const split = matters.flatMap((one) => one.split);
  const merged = matters.flatMap((one) => one.merged);
  const told = new Set([
    ...renamed.flatMap((one) => [one.before, one.after]),
    ...split.flatMap(({ whole, parts }) => [whole, ...parts]),
    ...merged.flatMap(({ result, sources }) => [result, ...sources]),
  ]);
  const isUntold = (file: DecodedFile): boolean => !told.has(file);
  return { kept, removed: removed.filter(isUntold), added: added.filter(isUntold), renamed, split, merged };
}
