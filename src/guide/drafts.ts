import type { Bundle, Catalogue } from '../catalog/catalogue.js';
import { fileOf } from '../catalog/kinds.js';
import { bundleMembers } from '../model/bundle-members.js';
import { isInForce } from '../model/in-force.js';
import { buildItemIndices, type ItemIndices } from '../model/indices.js';
import { type BundleLink, bundleLink } from './bundle-guide.js';
import { buildChangesPages } from './changes-page.js';
import {
  bundleEdition,
  edition,
  itemEdition,
  listEdition,
  plainEdition,
  type UnsignedEdition,
} from './editions.js';
import { buildLawPage, LAW_PAGE } from './law-page.js';
import { buildPowerPage, POWER_PAGE } from './power-page.js';
import type { Publication } from './publication.js';
import { quickPages } from './quick-page.js';
import type { Reference } from './reference.js';

/** A publication that there will be, not built yet: whoever wants only some of them need not build the others. */
export interface Draft extends Reference {
  /** Where the definition stands that it is about; null of a page that is gathered from many. */
  readonly file: string | null;
  readonly build: () => UnsignedEdition;
}

/** The bundles that an item is a member of, by the item's id. */
function bundlesByItem(
  bundles: readonly (readonly [id: string, bundle: Bundle])[],
): ReadonlyMap<string, readonly BundleLink[]> {
  const byItem = new Map<string, BundleLink[]>();
  for (const [id, bundle] of bundles) {
    for (const { 事项 } of bundle.成员) {
      if (事项 !== undefined) byItem.set(事项, [...(byItem.get(事项) ?? []), bundleLink(id, bundle)]);
    }
  }
  return byItem;
}

/** The look-ups of a catalogue, made when the first one asks. */
function indicesOnDemand(catalogue: Catalogue): () => ItemIndices {
  let indices: ItemIndices | undefined;
  return () => {
    indices ??= buildItemIndices(catalogue);
    return indices;
  };
}

/** The registers of the whole catalogue. */
function registerDrafts(catalogue: Catalogue, today: string): readonly Draft[] {
  const bureau = catalogue.settings?.机构名称 ?? '';
  const indices = indicesOnDemand(catalogue);
  const ofRegister = (page: Publication, what: string) => edition(page, page.title.text, `${bureau}${what}`);
  return [
    {
      ...POWER_PAGE,
      file: null,
      build: () => ofRegister(buildPowerPage(catalogue, indices(), today), '权责清单'),
    },
    {
      ...LAW_PAGE,
      file: null,
      build: () => ofRegister(buildLawPage(catalogue, indices()), '办事依据的法规'),
    },
  ];
}

function quickDrafts(catalogue: Catalogue, today: string): readonly Draft[] {
  return quickPages(catalogue, today).map(({ kind, id, build }) => ({
    kind,
    id,
    file: null,
    build: () => plainEdition(build()),
  }));
}

/** @param published all other publications */
function changesDrafts(catalogue: Catalogue, published: readonly Reference[]): readonly Draft[] {
  return buildChangesPages(catalogue, published).map((page) => ({
    kind: page.kind,
    id: page.id,
    file: null,
    build: () => plainEdition(page),
  }));
}

/**
 * All publications of a catalogue, in their order, still to be built: the only list of what there is. Building one throws where it
 * refers to something that is not there.
 * @param today YYYY-MM-DD; decides which items are in force, and so which members a bundle has
 */
export function draftsOf(catalogue: Catalogue, today: string): readonly Draft[] {
  const { item, bundle, list } = catalogue.definitions;
  const items = [...item].filter(([, one]) => isInForce(one, today));
  const bundles = [...bundle].filter(([, one]) => bundleMembers(one, catalogue, today).length > 0);
  const bundled = bundlesByItem(bundles);
  const guides = [
    ...items.map(([id, one]) => ({
      kind: 'guide' as const,
      id,
      file: fileOf('item', id),
      build: () => itemEdition(catalogue, id, one, bundled.get(id)),
    })),
    ...bundles.map(([id, one]) => ({
      kind: 'bundle' as const,
      id,
      file: fileOf('bundle', id),
      build: () => bundleEdition(catalogue, id, one, today),
    })),
  ];
  const lists = [...list].map(([id, one]) => ({
    kind: 'list-page' as const,
    id,
    file: fileOf('list', id),
    build: () => listEdition(catalogue, id, one, today),
  }));
  const quick = quickDrafts(catalogue, today);
  const registers = registerDrafts(catalogue, today);
  const told = changesDrafts(catalogue, [...guides, ...lists, ...quick, ...registers]);
  return [...guides, ...lists, ...quick, ...told, ...registers];
}
