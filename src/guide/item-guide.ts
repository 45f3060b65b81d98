import type { Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { placesOf } from '../model/item-places.js';
import type { BundleLink } from './bundle-guide.js';
import { proseLeaves, textLeaf, wordsLeaf } from './leaves.js';
import type { Publication, Section } from './publication.js';
import { legalBases, questions, registerEntry, rights } from './sections/background.js';
import { commitments } from './sections/commitments.js';
import { conditions, visitReason, withoutApplication } from './sections/conditions.js';
import { keyFacts } from './sections/key-facts.js';
import { materials } from './sections/materials.js';
import { howToApply, regionalService } from './sections/online.js';
import { contacts, places } from './sections/places.js';
import { fees, limits, results, steps } from './sections/process.js';

/**
 * The guide of one item, in the order in which a citizen reads: what decides, then whether one qualifies, what to
 * bring, what happens, where; the law and the registers last.
 * @param catalogue without errors: every reference resolves
 * @param bundles the bundles that are published and that the item is a member of
 */
export function buildItemGuide(
  catalogue: Catalogue,
  id: string,
  item: ServiceItem,
  bundles: readonly BundleLink[] = [],
): Publication {
  const halls = placesOf(id, item, catalogue);
  const sections = [
    keyFacts(catalogue, item, halls),
    howToApply(item, bundles),
    withoutApplication(item),
    conditions(item),
    materials(catalogue, item),
    commitments(catalogue, item),
    steps(item),
    visitReason(catalogue, item),
    limits(catalogue, item),
    fees(catalogue, item),
    results(catalogue, item),
    places(catalogue, halls),
    contacts(catalogue, item),
    regionalService(item),
    questions(item),
    rights(item),
    legalBases(catalogue, item),
    registerEntry(catalogue, item),
  ];
  return {
    kind: 'guide',
    id,
    title: textLeaf('', item.事项名称),
    lead: [
      ...(item.简介 ? proseLeaves('', item.简介) : []),
      ...(item.别名 && item.别名.length > 0 ? [wordsLeaf('也叫', item.别名)] : []),
    ],
    sections: sections.filter((part): part is Section => part !== null),
  };
}
