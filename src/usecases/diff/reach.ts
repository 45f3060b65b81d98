import type { Bundle, Catalogue } from '../../catalog/catalogue.js';
import { fileOf, type Kind, SINGLE_FILES } from '../../catalog/kinds.js';
import { bundleLink } from '../../guide/bundle-guide.js';
import { bundleMembers } from '../../model/bundle-members.js';
import { attachmentsOf, referencesOf } from '../../model/references.js';
import type { ChangedFile, Sides } from './changed.js';

const NONE: ReadonlySet<string> = new Set();

/** Which changed files an item, a bundle or a list may follow: more than it does at times, never fewer. */
export interface Reach {
  /** @param file of the item, bundle or list; a changed one follows itself */
  causesOf(file: string): ReadonlySet<string>;
}

class Causes implements Reach {
  readonly #causes = new Map<string, Set<string>>();

  causesOf(file: string): ReadonlySet<string> {
    return this.#causes.get(file) ?? NONE;
  }

  add(file: string, causes: Iterable<string>): void {
    for (const cause of causes) {
      const known = this.#causes.get(file);
      if (known) known.add(cause);
      else this.#causes.set(file, new Set([cause]));
    }
  }
}

type Reader = 'item' | 'bundle' | 'list';

/** Files that a definition names, as far as they are among those asked for. */
function namedAmong(files: ReadonlySet<string>, definition: object): readonly string[] {
  return [
    ...referencesOf(definition).map(({ target, text }) => fileOf(target, text)),
    ...attachmentsOf(definition).map(({ text }) => text),
  ].filter((file) => files.has(file));
}

/** Definitions that name what changed. One that is the same in both versions is looked through once. */
function addNamed(causes: Causes, { before, after }: Sides, kind: Reader, files: ReadonlySet<string>): void {
  if (files.size === 0) return;
  for (const [id, definition] of after.definitions[kind]) {
    causes.add(fileOf(kind, id), namedAmong(files, definition));
  }
  for (const [id, definition] of before.definitions[kind]) {
    const file = fileOf(kind, id);
    if (causes.causesOf(file).has(file)) causes.add(file, namedAmong(files, definition));
  }
}

/** Items that a changed hall names. */
function addHandled(causes: Causes, { definitions }: Catalogue, changed: readonly ChangedFile[]): void {
  for (const { file, kind, id } of changed) {
    const hall = kind === 'place' ? definitions.place.get(id) : undefined;
    for (const { 事项 } of hall?.承办事项 ?? []) causes.add(fileOf('item', 事项), [file]);
  }
}

/** The ids of the items that a bundle puts together. */
export function memberIds({ 成员 }: Bundle): readonly string[] {
  return 成员.flatMap(({ 事项 }) => 事项 ?? []);
}

/** Bundles and lists follow their items. */
function addMembers(causes: Causes, { definitions }: Catalogue): void {
  for (const [id, bundle] of definitions.bundle) {
    for (const item of memberIds(bundle)) {
      causes.add(fileOf('bundle', id), causes.causesOf(fileOf('item', item)));
    }
  }
  for (const [id, list] of definitions.list) {
    for (const { 事项 } of list.事项) causes.add(fileOf('list', id), causes.causesOf(fileOf('item', 事项)));
  }
}

/** What the guides of its members say of a bundle. */
function toldOfBundle(catalogue: Catalogue, id: string, today: string) {
  const bundle = catalogue.definitions.bundle.get(id);
  if (bundle === undefined || bundleMembers(bundle, catalogue, today).length === 0) return { members: [] };
  return { link: bundleLink(id, bundle), members: memberIds(bundle) };
}

/** The guides of members name the bundle. */
function addBundleLinks(causes: Causes, { before, after }: Sides, today: string): void {
  const ids = new Set([...before.definitions.bundle.keys(), ...after.definitions.bundle.keys()]);
  const found = [...ids].flatMap((id) => {
    const reasons = causes.causesOf(fileOf('bundle', id));
    if (reasons.size === 0) return [];
    const [was, is] = [toldOfBundle(before, id, today), toldOfBundle(after, id, today)];
    return JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [{ reasons, members: [...was.members, ...is.members] }];
  });
  for (const { reasons, members } of found) {
    for (const item of members) causes.add(fileOf('item', item), reasons);
  }
}

// What items and bundles name and show something of. Lists name nothing but items.
const SHOWN: readonly (Kind | null)[] = ['law', 'place', 'power', null];

/** Who may follow which changed files, in either version. */
export function reachOf(sides: Sides, changed: readonly ChangedFile[], today: string): Reach {
  const causes = new Causes();
  for (const { file } of changed) causes.add(file, [file]);
  const shown = new Set(changed.filter(({ kind }) => SHOWN.includes(kind)).map(({ file }) => file));
  addNamed(causes, sides, 'item', shown);
  addNamed(causes, sides, 'bundle', shown);
  for (const catalogue of [sides.before, sides.after]) {
    addHandled(causes, catalogue, changed);
  }
  for (const catalogue of [sides.before, sides.after]) {
    addMembers(causes, catalogue);
  }
  if (changed.some(({ file }) => file === SINGLE_FILES.materials)) {
    for (const catalogue of [sides.before, sides.after]) {
      for (const id of catalogue.definitions.bundle.keys()) {
        causes.add(fileOf('bundle', id), [SINGLE_FILES.materials]);
      }
    }
  }
  addBundleLinks(causes, sides, today);
  return causes;
}
