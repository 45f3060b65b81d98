import type { DecodedFile } from '../../catalog/decode.js';
import { compareText } from '../../values/text.js';
import { type Gathering, gatherings } from './gatherings.js';
import { kinBetween, ranked } from './kin.js';
import { isNearlyAll, isSameMatter, type Kinship, Matter } from './kinship.js';
import { sameMarks } from './same-marks.js';

export interface Renamed {
  readonly before: DecodedFile;
  readonly after: DecodedFile;
}

export interface Split {
  readonly whole: DecodedFile;
  readonly parts: readonly DecodedFile[];
}

export interface Merger {
  readonly sources: readonly DecodedFile[];
  readonly result: DecodedFile;
}

/** Which definitions that one version lacks are the same matter as ones that the other lacks. */
export interface Matters {
  readonly renamed: readonly Renamed[];
  readonly split: readonly Split[];
  readonly merged: readonly Merger[];
}

/** Definitions of one kind that one version lacks. */
export interface Lacking {
  readonly removed: readonly DecodedFile[];
  /** Items that the later version has, but as cancelled: as they were. */
  readonly cancelled: readonly DecodedFile[];
  readonly added: readonly DecodedFile[];
}

type Pairs = ReadonlyMap<Matter, Matter>;

/** Pairs of `known` and further ones, best first, of which neither side is taken yet. */
function withPairs(known: Pairs, kin: readonly Kinship[], isPair: (kinship: Kinship) => boolean): Pairs {
  const pairs = new Map(known);
  const taken = new Set(pairs.values());
  for (const kinship of kin) {
    if (pairs.has(kinship.before) || taken.has(kinship.after) || !isPair(kinship)) continue;
    pairs.set(kinship.before, kinship.after);
    taken.add(kinship.after);
  }
  return pairs;
}

const membersOf = ({ hub, spokes }: Gathering): readonly Matter[] => [hub, ...spokes];

/** Items in several parts, and items put together; one that is part of the former is left out of the latter. */
function gathered(kin: readonly Kinship[], pairs: Pairs, isKnown: (matter: Matter) => boolean) {
  const outward = kin.map((kinship) => ({
    hub: kinship.before,
    spoke: kinship.after,
    share: kinship.ofAfter,
    kinship,
  }));
  const inward = kin.map((kinship) => ({
    hub: kinship.after,
    spoke: kinship.before,
    share: kinship.ofBefore,
    kinship,
  }));
  const splits = gatherings(outward, pairs, isKnown);
  const used = new Set(splits.flatMap(membersOf));
  const inverse = new Map([...pairs].map(([before, after]) => [after, before]));
  const mergers = gatherings(inward, inverse, isKnown).filter((merger) =>
    membersOf(merger).every((matter) => !used.has(matter)),
  );
  for (const matter of mergers.flatMap(membersOf)) used.add(matter);
  return { splits, mergers, used };
}

const inOrder = (matters: readonly Matter[]): readonly DecodedFile[] =>
  matters.map(({ file }) => file).toSorted((a, b) => compareText(a.file, b.file));

function akin({ removed, cancelled, added }: Lacking, marks: ReadonlyMap<DecodedFile, DecodedFile>): Matters {
  const matters = (files: readonly DecodedFile[]) => files.map((file) => new Matter(file));
  const [gone, ended, fresh] = [matters(removed), matters(cancelled), matters(added)];
  const isEnded = new Set(ended);
  const freshOf = new Map(fresh.map((matter) => [matter.file, matter]));
  const told = new Map(
    gone.flatMap((matter) => {
      const same = freshOf.get(marks.get(matter.file) ?? matter.file);
      return same ? [[matter, same] as const] : [];
    }),
  );
  const toldFresh = [...told.values()];
  const isTold = new Set([...told.keys(), ...toldFresh]);
  const isLoose = (matter: Matter): boolean => !isTold.has(matter);
  const earlier = [...gone, ...ended];
  // Of pairs that are told by their codes nothing else is asked.
  const kin = ranked([
    ...kinBetween(earlier, fresh.filter(isLoose)),
    ...kinBetween(earlier.filter(isLoose), toldFresh),
  ]);
  const sure = withPairs(told, kin, (one) => !isEnded.has(one.before) && isNearlyAll(one));
  const { splits, mergers, used } = gathered(added[0]?.kind === 'item' ? kin : [], sure, (matter) =>
    isTold.has(matter),
  );
  const isFree = ({ before, after }: Kinship): boolean =>
    !isEnded.has(before) && !used.has(before) && !used.has(after);
  const pairs = withPairs(sure, kin, (one) => isFree(one) && isSameMatter(one));
  return {
    renamed: [...pairs]
      .filter(([before, after]) => !used.has(before) && !used.has(after))
      .map(([before, after]) => ({ before: before.file, after: after.file })),
    split: splits.map(({ hub, spokes }) => ({ whole: hub.file, parts: inOrder(spokes) })),
    merged: mergers.map(({ hub, spokes }) => ({ result: hub.file, sources: inOrder(spokes) })),
  };
}

const NOTHING: Matters = { renamed: [], split: [], merged: [] };

/** Tells which definitions of one kind are the same matter under another id, in several parts or put together. Only items are split or merged. */
export function mattersBetween(lacking: Lacking): Matters {
  const { removed, cancelled, added } = lacking;
  if (added.length === 0 || removed.length + cancelled.length === 0) return NOTHING;
  const marks = sameMarks(removed, added);
  const isAllTold = marks.size === added.length && marks.size === removed.length && cancelled.length === 0;
  if (isAllTold) return { ...NOTHING, renamed: [...marks].map(([before, after]) => ({ before, after })) };
  return akin(lacking, marks);
}
