import { type BuiltSite, followLinks, type InsideLink } from '../links/site/follow-links.js';
import { type Crawled, heldComplaints, placeComplaint } from '../links/site/join-complaints.js';
import { linkReader } from '../links/site/read-file-links.js';
import { type BrokenLink, brokenLink, type IdsOf, siteFaults } from '../links/site/site-faults.js';
import type { Complaint, SiteCrawler, SiteFault, SiteFolder } from '../links/site/site-links.js';
import { rootOf } from '../links/site/site-targets.js';
import { noteUse, type OutsideUses, usedOutside } from '../links/site/site-uses.js';
import type { UsedAddress } from '../links/use.js';

/** What the links of a built site come to. */
export interface SiteCheck {
  /** Addresses that are to be asked elsewhere. */
  readonly outside: readonly UsedAddress[];
  readonly faults: readonly SiteFault[];
  /** Files whose links were read. */
  readonly files: number;
}

/** What is kept of all files until the last one is read. */
interface Gathered {
  readonly outside: OutsideUses;
  /** Links to parts of pages that had not been read yet. */
  readonly undecided: InsideLink[];
  readonly broken: BrokenLink[];
  readonly ids: Map<string, ReadonlySet<string>>;
  files: number;
}

async function followFile(folder: SiteFolder, path: string, site: BuiltSite) {
  const links = linkReader(path)?.(await folder.text(path));
  return links && { ids: links.ids, ...followLinks(folder, path, links, site) };
}

function decide(link: InsideLink, { undecided, broken, ids }: Gathered): void {
  const { folder, file, fragment } = link;
  if (file !== undefined && fragment !== '' && !ids.has(`${folder.name}/${file}`)) undecided.push(link);
  else {
    const found = brokenLink(link, (page) => ids.get(page));
    if (found !== undefined) broken.push(found);
  }
}

async function gather(site: BuiltSite): Promise<Gathered> {
  const gathered: Gathered = { outside: new Map(), undecided: [], broken: [], ids: new Map(), files: 0 };
  for (const folder of site.folders) {
    for (const path of folder.files) {
      const read = await followFile(folder, path, site);
      if (read === undefined) continue;
      gathered.files += 1;
      if (read.ids !== null) gathered.ids.set(`${folder.name}/${path}`, read.ids);
      for (const link of read.outside) noteUse(gathered.outside, link);
      for (const link of read.inside) decide(link, gathered);
    }
  }
  return gathered;
}

async function place(
  complaint: Complaint,
  crawled: Crawled,
  site: BuiltSite,
  idsOf: IdsOf,
): Promise<readonly BrokenLink[]> {
  const { folder } = crawled;
  const read = complaint.page === null ? undefined : await followFile(folder, complaint.page, site);
  return placeComplaint(complaint, crawled, read?.inside ?? [], idsOf);
}

/**
 * Checks every link of built folders: those into the folders by reading all files and by a crawler, those that lead
 * elsewhere are handed back. Reads one file after the other and keeps only what is not decided yet.
 * @throws UserError if a file cannot be read
 */
export async function checkSite(site: BuiltSite, crawler: SiteCrawler): Promise<SiteCheck> {
  const { outside, undecided, broken: found, ids, files } = await gather(site);
  const idsOf: IdsOf = (file) => ids.get(file);
  const broken = [...found, ...undecided.flatMap((link) => brokenLink(link, idsOf) ?? [])];
  const more: BrokenLink[] = [];
  for (const folder of site.folders) {
    const root = rootOf(folder, site.address);
    const crawled: Crawled = { folder, root, complaints: await crawler.crawl(folder, root) };
    for (const complaint of heldComplaints(crawled, broken, idsOf)) {
      for (const link of await place(complaint, crawled, site, idsOf)) more.push(link);
    }
  }
  return { outside: usedOutside(outside), faults: siteFaults([...broken, ...more]), files };
}
