import type { Catalogue } from '../../catalog/catalogue.js';
import { SINGLE_FILES } from '../../catalog/kinds.js';
import type { Draft } from '../../guide/drafts.js';
import { signed, type UnsignedEdition } from '../../guide/editions.js';
import type { Edition } from '../../guide/publication.js';
import type { PublicationKind, Reference } from '../../guide/reference.js';
import { readsSameSettings } from '../../guide/settings-read.js';
import { decisiveCauses, itemsOn } from './because.js';
import { missingFor } from './buildable.js';
import { type ChangedFile, changedOf, nameOfFile, type Sides } from './changed.js';
import { gapsOf, type LeftOut } from './gaps.js';
import { gatheredCauses } from './gathered.js';
import { type Pair, pairsOf, settled } from './pairs.js';
import { type Reach, reachOf } from './reach.js';

/** A page in two versions; null where there is none. */
export interface PageChange extends Reference {
  readonly title: string;
  readonly before: Edition | null;
  readonly after: Edition | null;
  /** Is its own definition among the changed ones? */
  readonly isOwn: boolean;
  /** Names of the other changed definitions that it follows. */
  readonly because: readonly string[];
}

/** What became of the pages from one version to another. */
export interface PageChanges {
  readonly sides: Sides;
  readonly changed: readonly ChangedFile[];
  readonly reach: Reach;
  /** Pages that are another than before: in the order in which they are published, then what is gone. */
  readonly moved: readonly PageChange[];
  /** Pages whose definition changed and that read as before. */
  readonly kept: readonly PageChange[];
  /** Sentences on what could not be compared. */
  readonly gaps: readonly string[];
}

type CausesOf = (page: Draft) => ReadonlySet<string>;

function causesIn(sides: Sides, changed: readonly ChangedFile[], reach: Reach, today: string): CausesOf {
  const gathered = gatheredCauses(sides, changed, reach, today);
  const reads = new Map<PublicationKind, boolean>();
  const isSame = (kind: PublicationKind) => {
    const same = reads.get(kind) ?? readsSameSettings(kind, sides.before.settings, sides.after.settings);
    reads.set(kind, same);
    return same;
  };
  return ({ file, kind }) => {
    if (file === null) return gathered.get(kind) ?? new Set();
    const causes = reach.causesOf(file);
    return isSame(kind) ? causes : new Set([...causes, SINGLE_FILES.catalog]);
  };
}

/** Of a gathered page the changed items that stand on it; all causes where none does. */
function standingOn(
  causes: readonly ChangedFile[],
  editions: readonly (UnsignedEdition | undefined)[],
): readonly ChangedFile[] {
  const items = new Set(editions.flatMap((one) => (one ? [...itemsOn(one.publication)] : [])));
  const standing = causes.filter(({ kind, file }) => kind !== 'item' || items.has(file));
  return standing.length > 0 ? standing : causes;
}

interface Comparison {
  readonly sides: Sides;
  readonly today: string;
  readonly byFile: ReadonlyMap<string, ChangedFile>;
  readonly reach: Reach;
}

/** The first file that stands in the way of building a page in both versions. */
function obstacleOf(
  { was, is }: Pair,
  causes: readonly ChangedFile[],
  { sides, today }: Comparison,
): Omit<LeftOut, 'page'> | undefined {
  const missing = (side: keyof Sides, draft: Draft | undefined) =>
    draft ? missingFor(sides[side], draft, today).map((file) => ({ file, side })) : [];
  const unsound = causes.flatMap(({ file, unsoundIn }) => (unsoundIn ? [{ file, side: unsoundIn }] : []));
  return [...unsound, ...missing('before', was), ...missing('after', is)][0];
}

/** The page in both versions; `undefined` where it is the same and its own definition, too. */
function compared(
  { page, was, is }: Pair,
  causes: readonly ChangedFile[],
  { sides, today, byFile, reach }: Comparison,
): (PageChange & { readonly isSame: boolean }) | undefined {
  const [before, after] = [was?.build(), is?.build()];
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  const isOwn = page.file !== null && byFile.has(page.file);
  if (isSame && !isOwn) return undefined;
  const followed = () =>
    page.file === null
      ? standingOn(causes, [before, after])
      : decisiveCauses(sides, page, causes, reach, today);
  const others = isSame ? [] : followed().filter(({ file }) => file !== page.file);
  return {
    kind: page.kind,
    id: page.id,
    title: (after ?? before)?.publication.title.text ?? page.id,
    before: before ? signed(before) : null,
    after: after ? signed(after) : null,
    isOwn,
    isSame,
    because: others.map(({ name }) => name),
  };
}

/**
 * What became of the pages from one version to another on one day. Only pages that can follow a changed file are built, all of
 * them in both versions.
 * @param files definition files and attachments that differ in their bytes
 */
export function pageChanges(
  before: Catalogue,
  after: Catalogue,
  files: ReadonlySet<string>,
  today: string,
): PageChanges {
  const sides = settled(before, after);
  const changed = changedOf(sides, files);
  const reach = reachOf(sides, changed, today);
  const byFile = new Map(changed.map((one) => [one.file, one]));
  const comparison = { sides, today, byFile, reach };
  const causesOf = causesIn(sides, changed, reach, today);
  const leftOut: LeftOut[] = [];
  const pages = pairsOf(sides, today).flatMap((pair) => {
    const causes = [...causesOf(pair.page)].flatMap((file) => byFile.get(file) ?? []);
    if (causes.length === 0) return [];
    const obstacle = obstacleOf(pair, causes, comparison);
    if (obstacle === undefined) return compared(pair, causes, comparison) ?? [];
    leftOut.push({ page: pair.page, ...obstacle });
    return [];
  });
  const nameOf = ({ file, kind }: Draft) => (file === null ? kind : nameOfFile(sides, file));
  return {
    sides,
    changed,
    reach,
    moved: pages.filter(({ isSame }) => !isSame),
    kept: pages.filter(({ isSame }) => isSame),
    gaps: gapsOf({ before, after }, changed, leftOut, nameOf),
  };
}
