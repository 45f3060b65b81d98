import type { Catalogue } from '../../catalog/catalogue.js';
import { fileOf, SINGLE_FILES } from '../../catalog/kinds.js';
import { type Draft, draftsOf } from '../../guide/drafts.js';
import type { PublicationKind } from '../../guide/reference.js';
import { readsSameSettings } from '../../guide/settings-read.js';
import { CHANGED_KINDS } from '../../model/citizen-changes.js';
import { buildItemIndices, type ItemIndices } from '../../model/indices.js';
import { grouped } from '../../values/grouped.js';
import { missingFor } from './buildable.js';
import type { ChangedFile, Sides } from './changed.js';
import { extractOf, namedIds, unitedOf, withFileOf } from './extract.js';
import type { Reach } from './reach.js';

/** Kinds of pages that are gathered from many definitions and belong to none. `list-page` are those of what is handled at once. */
const GATHERED = [
  'list-page',
  'power-page',
  'law-page',
  'changes-page',
] as const satisfies readonly PublicationKind[];

/** Which changed files the gathered pages of each kind follow. */
export type GatheredCauses = ReadonlyMap<PublicationKind, ReadonlySet<string>>;

/** A changed definition alone with what it is shown with, the same for both versions but for itself. */
type Alone = (changed: ChangedFile) => Catalogue | undefined;

function aloneIn(sides: Sides): Alone {
  const united = unitedOf(sides.before, sides.after);
  const powersCiting = (law: string) =>
    [...united.definitions.power].flatMap(([id, power]) =>
      namedIds([power], 'law').includes(law) ? [id] : [],
    );
  let indices: ItemIndices | undefined;
  const itemsExercising = (power: string) => {
    indices ??= buildItemIndices(united);
    return indices.itemsByPower.get(power) ?? [];
  };
  return ({ kind, id }) => {
    if (kind !== 'item' && kind !== 'power' && kind !== 'law') return undefined;
    const both = [sides.before, sides.after].flatMap(({ definitions }) => definitions[kind].get(id) ?? []);
    const named = { power: namedIds(both, 'power'), law: namedIds(both, 'law') };
    switch (kind) {
      case 'item':
        return extractOf(united, { ...named, item: [id] });
      case 'power':
        return extractOf(united, { ...named, power: [id], item: itemsExercising(id) });
      case 'law':
        return extractOf(united, { law: [id], power: powersCiting(id) });
    }
  };
}

function gatheredIn(catalogue: Catalogue, today: string): ReadonlyMap<PublicationKind, string> {
  const drafts = draftsOf(catalogue, today).filter(({ file }) => file === null);
  const isWhole = (draft: Draft) => missingFor(catalogue, draft, today).length === 0;
  const said = grouped(drafts, ({ kind }) => kind);
  return new Map(
    [...said].map(([kind, own]) => [
      kind,
      JSON.stringify(own.map((draft) => (isWhole(draft) ? draft.build() : null))),
    ]),
  );
}

/** On which kinds of pages a changed definition says something else: it is set alone there in both its versions. */
function kindsShowing(
  { before, after }: Sides,
  alone: Alone,
  changed: ChangedFile,
  today: string,
): readonly PublicationKind[] {
  const shown = alone(changed);
  if (shown === undefined) return [];
  const was = gatheredIn(withFileOf(shown, before, changed), today);
  const is = gatheredIn(withFileOf(shown, after, changed), today);
  return GATHERED.filter((kind) => was.get(kind) !== is.get(kind));
}

/** 近期调整 leads to the pages of what it names: whether there is one may change. */
function namedInChanges({ before, after }: Sides, reach: Reach): readonly string[] {
  const entries = [before, after].flatMap(({ definitions }) =>
    [...definitions.change.values()].flatMap(({ 调整 }) => 调整),
  );
  return entries.flatMap(({ 种类, 标识 }) => {
    const kind = CHANGED_KINDS[种类];
    return kind === null || 标识 === undefined ? [] : [...reach.causesOf(fileOf(kind, 标识))];
  });
}

/** Which changed files the gathered pages follow. */
export function gatheredCauses(
  sides: Sides,
  changed: readonly ChangedFile[],
  reach: Reach,
  today: string,
): GatheredCauses {
  const alone = aloneIn(sides);
  const shown = changed.map((one) => ({
    file: one.file,
    kinds: kindsShowing(sides, alone, one, today),
  }));
  const told = changed.filter(({ kind }) => kind === 'change').map(({ file }) => file);
  return new Map(
    GATHERED.map((kind) => {
      const isSame = readsSameSettings(kind, sides.before.settings, sides.after.settings);
      const causes = [
        ...shown.flatMap(({ file, kinds }) => (kinds.includes(kind) ? [file] : [])),
        ...(isSame ? [] : [SINGLE_FILES.catalog]),
        ...(kind === 'changes-page' ? [...told, ...namedInChanges(sides, reach)] : []),
      ];
      return [kind, new Set(causes)];
    }),
  );
}
