import type { Bundle, Catalogue } from '../catalog/catalogue.js';
import { bundleContext } from './bundle-context.js';
import type { Leaf } from './leaf.js';
import { proseLeaves, textLeaf } from './leaves.js';
import { joinNames } from './name-list.js';
import type { Publication, Section } from './publication.js';
import type { Reference } from './reference.js';
import { legalBases, registerEntry } from './sections/bundle-background.js';
import { contacts } from './sections/bundle-contacts.js';
import { flow } from './sections/bundle-flow.js';
import { keyFacts } from './sections/bundle-key-facts.js';
import { limits } from './sections/bundle-limits.js';
import { materialLists } from './sections/bundle-material-lists.js';
import { materials, occasionalMaterials, suppliedMaterials } from './sections/bundle-materials.js';
import { commitments, conditions, fees, memberSteps, results, scenarios } from './sections/bundle-members.js';
import { howToApply, places, tips } from './sections/bundle-places.js';

/** The guide of a bundle as the guides of its members name it. */
export interface BundleLink extends Reference {
  readonly title: Leaf;
}

/** How the guide of a bundle is called, and where it is. */
export function bundleLink(id: string, { 名称 }: Bundle): BundleLink {
  // 失业 alone is a word: what the page is about shows only in full.
  return { kind: 'bundle', id, title: textLeaf('', `${名称}“一件事”`) };
}

/**
 * The guide of a 打包一件事, derived from its members in force. First what the notice on one-time handling wants to stand out: flow,
 * materials, limits and phones; then what holds for the single members, where to go, and the law.
 * @param catalogue without errors: every reference resolves
 * @param today YYYY-MM-DD
 */
export function buildBundleGuide(
  catalogue: Catalogue,
  id: string,
  bundle: Bundle,
  today: string,
): Publication {
  const context = bundleContext(catalogue, bundle, today);
  const sections = [
    keyFacts(context),
    flow(context),
    materials(context),
    occasionalMaterials(context),
    suppliedMaterials(context),
    limits(context),
    contacts(context),
    materialLists(context),
    memberSteps(context),
    conditions(context),
    scenarios(context),
    commitments(context),
    fees(context),
    results(context),
    places(context),
    howToApply(context),
    tips(context),
    legalBases(context),
    registerEntry(context),
  ];
  return {
    ...bundleLink(id, bundle),
    lead: [
      ...proseLeaves('', bundle.场景),
      textLeaf('包括', joinNames(context.members.map(({ name }) => name))),
    ],
    sections: sections.filter((part): part is Section => part !== null),
  };
}
