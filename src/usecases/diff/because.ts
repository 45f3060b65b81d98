import type { Catalogue, SpecialList } from '../../catalog/catalogue.js';
import { fileOf } from '../../catalog/kinds.js';
import { type Draft, draftsOf } from '../../guide/drafts.js';
import type { Publication } from '../../guide/publication.js';
import { missingFor } from './buildable.js';
import type { ChangedFile, Sides } from './changed.js';
import { extractOf, withFileOf } from './extract.js';
import { memberIds, type Reach } from './reach.js';

type DraftOf = Pick<Draft, 'kind' | 'id'>;

/** What a page says in a catalogue: null where there is none, `undefined` where it cannot be built. */
function saidBy(catalogue: Catalogue, { kind, id }: DraftOf, today: string): string | null | undefined {
  const draft = draftsOf(catalogue, today).find((one) => one.kind === kind && one.id === id);
  if (draft === undefined) return null;
  return missingFor(catalogue, draft, today).length > 0 ? undefined : JSON.stringify(draft.build());
}

function bundlesWith({ before, after }: Sides, item: string): readonly string[] {
  return [before, after].flatMap(({ definitions }) =>
    [...definitions.bundle].filter(([, bundle]) => memberIds(bundle).includes(item)).map(([id]) => id),
  );
}

function membersOf({ before, after }: Sides, bundles: readonly string[]): readonly string[] {
  return [before, after].flatMap(({ definitions }) =>
    bundles.flatMap((id) => {
      const bundle = definitions.bundle.get(id);
      return bundle ? memberIds(bundle) : [];
    }),
  );
}

function hallsWith({ before, after }: Sides, item: string): readonly string[] {
  return [before, after].flatMap(({ definitions }) =>
    [...definitions.place]
      .filter(([, hall]) => hall.承办事项?.some(({ 事项 }) => 事项 === item))
      .map(([id]) => id),
  );
}

/** The entries of a list that a changed file is about; all of them where it is the list itself or a file of its own. */
function concernedList(list: SpecialList, own: string, cause: ChangedFile, reach: Reach): SpecialList {
  const isWhole = cause.file === own || cause.kind === 'catalog';
  const isAbout = (item: string) => reach.causesOf(fileOf('item', item)).has(cause.file);
  return isWhole ? list : { ...list, 事项: list.事项.filter(({ 事项 }) => isAbout(事项)) };
}

/** The later version with no more than a page is made of. */
function surroundings(sides: Sides, { kind, id }: DraftOf, cause: ChangedFile, reach: Reach): Catalogue {
  const { after } = sides;
  switch (kind) {
    case 'guide': {
      const bundle = bundlesWith(sides, id);
      return extractOf(after, {
        item: [id, ...membersOf(sides, bundle)],
        bundle,
        place: hallsWith(sides, id),
      });
    }
    case 'bundle':
      return extractOf(after, { bundle: [id], item: membersOf(sides, [id]) });
    case 'list-page': {
      const list = after.definitions.list.get(id);
      const shown = list && concernedList(list, fileOf('list', id), cause, reach);
      const small = extractOf(after, { item: shown?.事项.map(({ 事项 }) => 事项) ?? [] });
      return { ...small, definitions: { ...small.definitions, list: new Map(shown ? [[id, shown]] : []) } };
    }
    case 'changes-page':
    case 'power-page':
    case 'law-page':
      throw new Error(`a ${kind} has no definition of its own`);
  }
}

/**
 * Of several changed files that a page may follow those without which it would read otherwise than it does; all of them where none
 * makes the difference alone.
 */
export function decisiveCauses(
  sides: Sides,
  page: DraftOf,
  causes: readonly ChangedFile[],
  reach: Reach,
  today: string,
): readonly ChangedFile[] {
  if (causes.length < 2) return causes;
  const decisive = causes.filter((cause) => {
    const now = surroundings(sides, page, cause, reach);
    const without = saidBy(withFileOf(now, sides.before, cause), page, today);
    return without === undefined || without !== saidBy(now, page, today);
  });
  return decisive.length > 0 ? decisive : causes;
}

/** The items whose guides a page leads to. */
export function itemsOn({ sections }: Publication): ReadonlySet<string> {
  const leaves = sections.flatMap(({ facts, entries }) => [
    ...facts,
    ...entries.flatMap(({ name, facts: own }) => [name, ...own]),
  ]);
  return new Set(
    leaves.flatMap(({ refersTo }) => (refersTo?.kind === 'guide' ? [fileOf('item', refersTo.id)] : [])),
  );
}
