import type { Catalogue } from '../../catalog/catalogue.js';
import { fileOf, type Kind } from '../../catalog/kinds.js';
import type { Draft } from '../../guide/drafts.js';
import type { PublicationKind } from '../../guide/reference.js';
import { bundleMembers } from '../../model/bundle-members.js';
import { attachmentsOf, referencesOf } from '../../model/references.js';

type Definition = object | undefined;

/** Files that a definition names and a version does not have. Only names of `kinds` and of attachments count. */
function missingFrom(
  catalogue: Catalogue,
  definition: Definition,
  kinds: readonly Kind[],
): readonly string[] {
  if (definition === undefined) return [];
  const { definitions, attachments } = catalogue;
  return [
    ...referencesOf(definition)
      .filter(({ target, text }) => kinds.includes(target) && !definitions[target].has(text))
      .map(({ target, text }) => fileOf(target, text)),
    ...attachmentsOf(definition)
      .filter(({ text }) => !attachments.has(text))
      .map(({ text }) => text),
  ];
}

type Missing = (catalogue: Catalogue, id: string, today: string) => readonly string[];

const itemIn = ({ definitions }: Catalogue, id: string) => definitions.item.get(id);

/** What a page of each kind needs of other files and does not find. */
const MISSING = {
  guide: (catalogue, id) => missingFrom(catalogue, itemIn(catalogue, id), ['law', 'power', 'place']),
  bundle: (catalogue, id, today) => {
    const bundle = catalogue.definitions.bundle.get(id);
    const members = bundle ? bundleMembers(bundle, catalogue, today) : [];
    return [
      ...missingFrom(catalogue, bundle, ['item', 'law', 'place']),
      ...members.flatMap(({ source }) =>
        source.kind === 'item' ? missingFrom(catalogue, source.item, ['law']) : [],
      ),
    ];
  },
  'list-page': (catalogue, id) => {
    const list = catalogue.definitions.list.get(id);
    return [
      ...missingFrom(catalogue, list, ['item']),
      ...(list?.种类 === '告知承诺' ? list.事项 : []).flatMap(({ 事项 }) => {
        const 文书 = itemIn(catalogue, 事项)?.告知承诺?.文书;
        return 文书 === undefined || catalogue.attachments.has(文书) ? [] : [文书];
      }),
    ];
  },
  'changes-page': () => [],
  'power-page': (catalogue) =>
    [...catalogue.definitions.power.values()].flatMap((power) => missingFrom(catalogue, power, ['law'])),
  'law-page': () => [],
} satisfies Record<PublicationKind, Missing>;

/** Files without which a publication cannot be built, each once: with none missing, building it does not throw. */
export function missingFor(catalogue: Catalogue, { kind, id }: Draft, today: string): readonly string[] {
  return [...new Set(MISSING[kind](catalogue, id, today))].toSorted();
}
