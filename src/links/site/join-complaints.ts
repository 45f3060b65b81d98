import { FILE_START } from '../../diagnostic/diagnostic.js';
import { decodeLeniently } from '../../values/decoded.js';
import type { InsideLink } from './follow-links.js';
import { type BrokenLink, brokenLink, type IdsOf } from './site-faults.js';
import type { Complaint, SiteFolder } from './site-links.js';
import { fileAt, hasFragment } from './site-targets.js';

const HERE = 'https://site.invalid';

interface Aim {
  readonly path: string | null;
  readonly file: string | undefined;
  readonly fragment: string;
}

function aimOf({ target }: Complaint, folder: SiteFolder, root: string): Aim {
  const url = new URL(target, HERE);
  const path = url.pathname.startsWith(root) ? decodeLeniently(url.pathname.slice(root.length)) : null;
  return { path, file: path === null ? undefined : fileAt(folder, path), fragment: url.hash.slice(1) };
}

/** Does the folder itself show that the crawler is mistaken? */
function isRefuted({ file, fragment }: Aim, folder: SiteFolder, idsOf: IdsOf): boolean {
  if (file === undefined || fragment === '') return false;
  const ids = idsOf(`${folder.name}/${file}`);
  return ids === undefined || hasFragment(ids, decodeLeniently(fragment)) || hasFragment(ids, fragment);
}

/** What the crawler says of one folder, and the folder. */
export interface Crawled {
  readonly folder: SiteFolder;
  /** As `rootOf` gives it. */
  readonly root: string;
  readonly complaints: readonly Complaint[];
}

/**
 * Complaints of the crawler that hold, and that our own reading of the folder has not found.
 *
 * Which of the two is right: what is in the folder, and which parts a page has, is known for certain, so a complaint against
 * that falls. Of fragments the crawler sees little: linkinator 7.6.1 compares those of a page with the links that it happens
 * to have read by then, names no page that uses them, calls `#top` missing, and leaves out pages that are not to be indexed.
 * What remains are links that only it reads, and files that are there and cannot be served.
 * @param known links that our own reading found broken
 */
export function heldComplaints(
  { folder, root, complaints }: Crawled,
  known: readonly BrokenLink[],
  idsOf: IdsOf,
): readonly Complaint[] {
  const places = new Set(known.flatMap(({ target, use }) => [`${use.file} ${target}`, target]));
  return complaints.filter((complaint) => {
    const aim = aimOf(complaint, folder, root);
    if (isRefuted(aim, folder, idsOf)) return false;
    const target = `${folder.name}/${aim.fragment === '' ? aim.path : aim.file}`;
    const page = complaint.page === null ? '' : `${folder.name}/${complaint.page} `;
    // Of links out of the folder nothing more is known than the page that has them.
    if (aim.path === null) return !known.some(({ use }) => page === `${use.file} `);
    return !places.has(`${page}${target}`);
  });
}

/**
 * A complaint as broken links, each where the page has it; at the page's start where our own reading has no such link, and at
 * the start of the file complained about where no page is known.
 * @param links all links of that page into its folder
 */
export function placeComplaint(
  complaint: Complaint,
  { folder, root }: Crawled,
  links: readonly InsideLink[],
  idsOf: IdsOf,
): readonly BrokenLink[] {
  const aim = aimOf(complaint, folder, root);
  const found = links.filter((link) => link.folder === folder && link.path === aim.path);
  const written = aim.path ?? complaint.target;
  const file = `${folder.name}/${complaint.page ?? aim.file ?? written}`;
  const start = { file, path: [], range: FILE_START, written, label: '链接', isBuilt: true } as const;
  const unread = { folder, ...aim, role: 'leads', isMalformed: false, use: start } as const;
  return (found.length > 0 ? found : [unread]).map((link) => {
    const target = `${folder.name}/${written}`;
    return brokenLink(link, idsOf) ?? { kind: 'unreadable' as const, target, fragment: null, use: link.use };
  });
}
