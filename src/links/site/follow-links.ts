import type { AddressKind, Use } from '../use.js';
import type { FileLinks, LinkRole, PageLink } from './page-link.js';
import type { SiteFolder } from './site-links.js';
import { fileAt, originOf, ownTarget, type SiteTarget, targetOf } from './site-targets.js';

/** The folders of a site that are looked at together. */
export interface BuiltSite {
  readonly folders: readonly SiteFolder[];
  /** Of the website, without a slash at the end; null where it is not known. */
  readonly address: string | null;
}

/** A link to something that no folder of the site has. */
export interface OutsideLink {
  readonly kind: AddressKind;
  readonly address: string;
  readonly use: Use;
}

/** A link to what a folder of the site has or should have. */
export interface InsideLink {
  readonly folder: SiteFolder;
  /** Decoded, below the folder; null where it leads out of it. */
  readonly path: string | null;
  /** What answers there; undefined where nothing does. */
  readonly file: string | undefined;
  /** As the address has it, without `#`. */
  readonly fragment: string;
  readonly role: LinkRole;
  readonly isMalformed: boolean;
  readonly use: Use;
}

export interface FollowedLinks {
  readonly outside: readonly OutsideLink[];
  readonly inside: readonly InsideLink[];
}

/** The file of the website that an absolute address of it leads to; only what is there is answered by the folder. */
function inWebsite({ folders, address }: BuiltSite, asked: string) {
  const website = folders.find(({ kind }) => kind === 'website');
  const path = website && address !== null ? ownTarget(asked, address) : undefined;
  const file = website && path !== undefined ? fileAt(website, path) : undefined;
  return website && path !== undefined && file !== undefined ? { folder: website, path, file } : undefined;
}

function follow(
  folder: SiteFolder,
  link: PageLink,
  target: SiteTarget,
  use: Use,
  site: BuiltSite,
): OutsideLink | InsideLink | undefined {
  const plain = { folder, role: link.role, use, isMalformed: false };
  switch (target.kind) {
    case 'none':
      return undefined;
    case 'malformed':
      return { ...plain, path: null, file: undefined, fragment: '', isMalformed: true };
    case 'inside': {
      const { path, fragment } = target;
      return { ...plain, path, file: path === null ? undefined : fileAt(folder, path), fragment };
    }
    case 'outside': {
      const { addressKind, address, fragment } = target;
      const own = addressKind === 'web' ? inWebsite(site, address) : undefined;
      return own ? { ...plain, ...own, fragment } : { kind: addressKind, address, use };
    }
  }
}

/**
 * Where the links of one file lead. Absolute addresses of the site's own website lead into its folder where that has what they
 * name, and outside otherwise: the same host may have more than this folder. Pure.
 */
export function followLinks(
  folder: SiteFolder,
  path: string,
  { links, base }: FileLinks,
  site: BuiltSite,
): FollowedLinks {
  const outside: OutsideLink[] = [];
  const inside: InsideLink[] = [];
  const origin = originOf(folder, path, base, site.address);
  const file = `${folder.name}/${path}`;
  for (const link of links) {
    const { written, label, range } = link;
    const use: Use = { file, path: [], range, written, label, isBuilt: true };
    const followed = follow(folder, link, targetOf(link, origin), use, site);
    if (followed === undefined) continue;
    if ('kind' in followed) outside.push(followed);
    else inside.push(followed);
  }
  return { outside, inside };
}
