import canonicalize from 'canonicalize';
import type { Catalogue } from '../../catalog/catalogue.js';
import { type DefinitionOf, isSingle, KIND_LABELS, type Kind, kindOfFile } from '../../catalog/kinds.js';
import { nameOf } from '../../model/names.js';

/** Two versions of a catalogue. */
export interface Sides {
  readonly before: Catalogue;
  readonly after: Catalogue;
}

/** A definition or an attachment that says something else than before, came or went. */
export interface ChangedFile {
  /** Relative to the catalogue. */
  readonly file: string;
  /** Null of an attachment. */
  readonly kind: Kind | null;
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** The version in which it is there and cannot be used; what follows from it cannot be told. */
  readonly unsoundIn: keyof Sides | null;
}

/** The definition of a file; `undefined` where there is none or none that is sound. */
export function definitionOf(
  { definitions, settings, plan, calendar, materials }: Catalogue,
  kind: Kind,
  id: string,
): DefinitionOf[Kind] | undefined {
  if (!isSingle(kind)) return definitions[kind].get(id);
  return { catalog: settings, plan, calendar, materials }[kind];
}

/** What people call what a file holds: its name, else the path. */
export function nameOfFile({ before, after }: Sides, file: string): string {
  const named = kindOfFile(file);
  if (named === undefined) return file;
  const { kind, id } = named;
  if (isSingle(kind)) return KIND_LABELS[kind];
  if (kind === 'reason' || kind === 'change') return `${KIND_LABELS[kind]} ${id}`;
  const definition = after.definitions[kind].get(id) ?? before.definitions[kind].get(id);
  return definition === undefined ? file : nameOf(kind, definition);
}

/** A name in quotation marks, unless it begins with such marks itself. */
export function quoted(name: string): string {
  return /^[“《]/u.test(name) ? name : `“${name}”`;
}

/** An attachment or a definition as it is in one version, to compare it. */
function contentOf(catalogue: Catalogue, file: string): string | undefined {
  const named = kindOfFile(file);
  if (named !== undefined) return canonicalize(definitionOf(catalogue, named.kind, named.id) ?? null);
  const attachment = catalogue.attachments.get(file);
  return attachment && `${attachment.bytes} ${attachment.sha256}`;
}

/** Of files that differ in their bytes those that say something else; order of keys, layout and comments say nothing. */
export function changedOf(sides: Sides, files: ReadonlySet<string>): readonly ChangedFile[] {
  const { before, after } = sides;
  return [...files].toSorted().flatMap((file): readonly ChangedFile[] => {
    const [unsoundBefore, unsoundAfter] = [before.unsound.has(file), after.unsound.has(file)];
    const isSound = !unsoundBefore && !unsoundAfter;
    if (isSound && contentOf(before, file) === contentOf(after, file)) return [];
    const { kind, id } = kindOfFile(file) ?? { kind: null, id: file };
    const unsoundIn = unsoundAfter ? 'after' : unsoundBefore ? 'before' : null;
    return [{ file, kind, id, name: nameOfFile(sides, file), unsoundIn }];
  });
}
