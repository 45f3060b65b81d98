import fc from 'fast-check';
import type { Catalogue } from '../../src/catalog/catalogue.js';
import {
  fileOf,
  isSingle,
  KIND_FOLDERS,
  type Kind,
  kindOfFile,
  SINGLE_FILES,
} from '../../src/catalog/kinds.js';
import { definitionOf } from '../../src/usecases/diff/changed.js';
import { CHECKER } from './check-town.js';

type Json = unknown;
type Path = readonly (string | number)[];

/** A catalogue with files changed, and which. */
export interface Changed {
  readonly catalogue: Catalogue;
  readonly files: ReadonlySet<string>;
}

function* leavesOf(value: Json, path: Path = []): Generator<readonly [Path, Json]> {
  if (typeof value !== 'object' || value === null) return yield [path, value];
  for (const [key, child] of Object.entries(value)) {
    yield* leavesOf(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function* holdersOf(value: Json, path: Path = []): Generator<readonly [Path, object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value];
  for (const [key, child] of Object.entries(value)) {
    yield* holdersOf(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function edited(value: Json, path: Path, edit: (value: Json) => Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return edit(value);
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? edited(one, rest, edit) : one));
  const holder = value as Readonly<Record<string, Json>>;
  return { ...holder, [key]: edited(holder[key as string], rest, edit) };
}

const shapeOf = (path: Path) => path.filter((key) => typeof key === 'string').join('.');

/** All files with a definition. */
export function filesOf({ definitions, settings, plan, calendar, materials }: Catalogue): readonly string[] {
  const single = { catalog: settings, plan, calendar, materials };
  return [
    ...(Object.keys(single) as (keyof typeof single)[])
      .filter((kind) => single[kind] !== undefined)
      .map((kind) => SINGLE_FILES[kind]),
    ...(Object.keys(KIND_FOLDERS) as (keyof typeof KIND_FOLDERS)[]).flatMap((kind) =>
      [...definitions[kind].keys()].map((id) => fileOf(kind, id)),
    ),
  ];
}

/** The catalogue with another definition in a file; without one where it is `undefined`. */
export function withDefinition(catalogue: Catalogue, file: string, definition: Json): Catalogue {
  const named = kindOfFile(file);
  if (named === undefined) throw new Error(`${file} holds no definition`);
  const { kind, id } = named;
  if (isSingle(kind)) {
    const key = kind === 'catalog' ? 'settings' : kind;
    return { ...catalogue, [key]: definition };
  }
  const map = new Map<string, Json>(catalogue.definitions[kind]);
  if (definition === undefined) map.delete(id);
  else map.set(id, definition);
  const sorted = new Map([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { ...catalogue, definitions: { ...catalogue.definitions, [kind]: sorted } };
}

function isSound(kind: Kind, definition: Json): boolean {
  return CHECKER.check(kind, definition).definition !== undefined;
}

type Edit = (catalogue: Catalogue, pick: (count: number) => number) => Changed | undefined;

const one = <T>(all: readonly T[], pick: (count: number) => number) => all[pick(Math.max(1, all.length))];

function definitionIn(catalogue: Catalogue, file: string): Json {
  const named = kindOfFile(file);
  return named && definitionOf(catalogue, named.kind, named.id);
}

function replaced(catalogue: Catalogue, file: string, definition: Json): Changed | undefined {
  const kind = kindOfFile(file)?.kind;
  if (kind === undefined || !isSound(kind, definition)) return undefined;
  return { catalogue: withDefinition(catalogue, file, definition), files: new Set([file]) };
}

/** A value as another definition of the kind has it in the same place, or a text with a word more. */
const changeLeaf: Edit = (catalogue, pick) => {
  const files = filesOf(catalogue);
  const file = one(files, pick);
  if (file === undefined) return undefined;
  const definition = definitionIn(catalogue, file);
  const leaf = one([...leavesOf(definition)], pick);
  if (leaf === undefined) return undefined;
  const [path, value] = leaf;
  const kind = kindOfFile(file)?.kind;
  const others = files
    .filter((other) => kindOfFile(other)?.kind === kind)
    .flatMap((other) => [...leavesOf(definitionIn(catalogue, other))])
    .filter(([other, found]) => shapeOf(other) === shapeOf(path) && found !== value)
    .map(([, found]) => found);
  const texts = typeof value === 'string' ? [`${value}改`] : typeof value === 'number' ? [value + 1] : [];
  const becomes = one([...others, ...texts, ...texts], pick);
  return replaced(
    catalogue,
    file,
    edited(definition, path, () => becomes),
  );
};

/** An element of a list, or a key, is left out; or elements change places. */
const changeHolder: Edit = (catalogue, pick) => {
  const file = one(filesOf(catalogue), pick);
  if (file === undefined) return undefined;
  const definition = definitionIn(catalogue, file);
  const found = one([...holdersOf(definition)], pick);
  if (found === undefined) return undefined;
  const [path, holder] = found;
  const without = pick(Object.keys(holder).length || 1);
  const turned = pick(2) === 0;
  const edit = (): Json => {
    if (!Array.isArray(holder)) {
      return Object.fromEntries(Object.entries(holder).filter((_, index) => index !== without));
    }
    if (turned) return holder.toReversed();
    return holder.filter((_, index) => index !== without);
  };
  return replaced(catalogue, file, edited(definition, path, edit));
};

const OTHERS = [(text: string) => `${text}改`, (text: string) => `${text}x`, () => '60%', () => '20分钟'];

/** Every version of a file in which one text or number is another. */
export function eachLeafChanged(catalogue: Catalogue, file: string): readonly Changed[] {
  const definition = definitionIn(catalogue, file);
  return [...leavesOf(definition)].flatMap(([path, value]) => {
    const candidates =
      typeof value === 'string'
        ? OTHERS.map((other) => other(value))
        : [Number(value) + 1, Number(value) - 1];
    const versions = candidates.map((one) =>
      replaced(
        catalogue,
        file,
        edited(definition, path, () => one),
      ),
    );
    return versions.find((version) => version !== undefined) ?? [];
  });
}

/** A definition goes. */
const remove: Edit = (catalogue, pick) => {
  const file = one(filesOf(catalogue), pick);
  if (file === undefined || file === SINGLE_FILES.catalog) return undefined;
  return { catalogue: withDefinition(catalogue, file, undefined), files: new Set([file]) };
};

/** A definition goes, because its file cannot be read any more. */
const unsound: Edit = (catalogue, pick) => {
  const gone = remove(catalogue, pick);
  return gone && { ...gone, catalogue: { ...gone.catalogue, unsound: new Set(gone.files) } };
};

/** A copy of an item, a bundle, a list or a law comes. */
const add: Edit = (catalogue, pick) => {
  const file = one(filesOf(catalogue), pick);
  const named = file === undefined ? undefined : kindOfFile(file);
  if (file === undefined || named === undefined || isSingle(named.kind)) return undefined;
  const copy = fileOf(named.kind, `${named.id}-er`);
  return {
    catalogue: withDefinition(catalogue, copy, definitionIn(catalogue, file)),
    files: new Set([copy]),
  };
};

/** An attachment has another content, or is gone. */
const changeAttachment: Edit = (catalogue, pick) => {
  const attachment = one([...catalogue.attachments.values()], pick);
  if (attachment === undefined) return undefined;
  const attachments = new Map(catalogue.attachments);
  if (pick(3) === 0) attachments.delete(attachment.path);
  else attachments.set(attachment.path, { ...attachment, sha256: attachment.sha256.replace(/^./u, 'x') });
  return { catalogue: { ...catalogue, attachments }, files: new Set([attachment.path]) };
};

const EDITS = { changeLeaf, changeHolder, remove, unsound, add, changeAttachment };

/** Edits by their names, with what they pick. */
export type Steps = readonly (readonly [edit: keyof typeof EDITS, draws: readonly number[]])[];

function stepsOf(edits: readonly (keyof typeof EDITS)[], most: number): fc.Arbitrary<Steps> {
  const draws = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
  return fc.array(fc.tuple(fc.constantFrom(...edits), draws), { minLength: 1, maxLength: most });
}

/** One to `most` changes of definitions and attachments. */
export function changes(most: number): fc.Arbitrary<Steps> {
  return stepsOf(
    ['changeLeaf', 'changeLeaf', 'changeLeaf', 'changeHolder', 'remove', 'add', 'changeAttachment'],
    most,
  );
}

/** The same, half of them of files that cannot be read any more. */
export function mishaps(most: number): fc.Arbitrary<Steps> {
  return stepsOf(['changeLeaf', 'changeHolder', 'changeAttachment', 'unsound', 'unsound', 'unsound'], most);
}

/** The catalogue after the edits; each file is still sound by itself. */
export function changed(base: Catalogue, steps: Steps): Changed {
  let result: Changed = { catalogue: base, files: new Set() };
  for (const [edit, draws] of steps) {
    const left = [...draws];
    const next = EDITS[edit](result.catalogue, (count) => (left.shift() ?? 0) % count);
    if (next) result = { catalogue: next.catalogue, files: new Set([...result.files, ...next.files]) };
  }
  return result;
}
