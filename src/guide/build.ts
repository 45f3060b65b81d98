import type { Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { isInForce } from '../model/in-force.js';
import { buildIndices } from '../model/indices.js';
import { parseWebAddress } from '../values/web-address.js';
import { buildDirectory } from './build-directory.js';
import { buildSite } from './build-site.js';
import { checkCodeOf, digestOf } from './digest.js';
import type { Directory } from './directory.js';
import { factsOf } from './facts.js';
import { buildItemGuide } from './item-guide.js';
import { buildLawPage } from './law-page.js';
import { buildPowerPage } from './power-page.js';
import type { Edition, Publication } from './publication.js';
import type { Site } from './site.js';

/** Limit of the article's digest in characters, below WeChat's own 128. */
const SUMMARY_LIMIT = 120;

/** All that the channels publish. */
export interface Collection {
  readonly site: Site;
  readonly directory: Directory;
  readonly editions: readonly Edition[];
}

function edition(
  publication: Publication,
  articleTitle: string,
  summary: string,
  onlineAddress: string | null = null,
): Edition {
  const digest = digestOf(factsOf(publication));
  return { publication, digest, checkCode: checkCodeOf(digest), articleTitle, summary, onlineAddress };
}

function summaryOf(publication: Publication, item: ServiceItem): string {
  const text = publication.lead[0]?.text ?? item.事项名称;
  return [...text].slice(0, SUMMARY_LIMIT).join('');
}

function itemEdition(catalogue: Catalogue, id: string, item: ServiceItem): Edition {
  const publication = buildItemGuide(catalogue, id, item);
  const onlineAddress = parseWebAddress(item.网办地址 ?? '') ?? null;
  return edition(publication, item.公众号标题 ?? item.事项名称, summaryOf(publication, item), onlineAddress);
}

/**
 * Catalogue (authoring shape) to publications (reader's shape): the one conversion.
 * @param catalogue without errors, with settings
 * @param today YYYY-MM-DD; decides which items are in force
 */
export function buildCollection(catalogue: Catalogue, today: string): Collection {
  const { settings } = catalogue;
  if (settings === undefined) throw new Error('a catalogue without settings cannot be published');
  const items = [...catalogue.definitions.item].filter(([, item]) => isInForce(item, today));
  const powerPage = buildPowerPage(catalogue);
  const lawPage = buildLawPage(catalogue, buildIndices(catalogue));
  return {
    site: buildSite(settings),
    directory: buildDirectory(catalogue, items, today),
    editions: [
      ...items.map(([id, item]) => itemEdition(catalogue, id, item)),
      edition(powerPage, powerPage.title.text, `${settings.机构名称}权责清单`),
      edition(lawPage, lawPage.title.text, `${settings.机构名称}办事依据的法规`),
    ],
  };
}
