import { decodeLeniently } from '../../values/decoded.js';
import { compareUses } from '../collect/join-addresses.js';
import type { Use } from '../use.js';
import type { InsideLink } from './follow-links.js';
import type { SiteFault, SiteFaultKind } from './site-links.js';
import { hasFragment } from './site-targets.js';

/** Ids of a page by `website/index.html`; undefined for a file that is no page. */
export type IdsOf = (file: string) => ReadonlySet<string> | undefined;

/** One link that leads nowhere. */
export interface BrokenLink {
  readonly kind: SiteFaultKind;
  readonly target: string;
  readonly fragment: string | null;
  readonly use: Use;
}

const LOOKS_LIKE_PAGE = /(?:^|\/)[^./]*$|\.html?$/iu;

function missingKind({ role, path, use }: InsideLink): SiteFaultKind {
  if (role === 'shows') return 'missing-asset';
  return LOOKS_LIKE_PAGE.test(path ?? use.written.replace(/[?#].*$/u, '')) ? 'missing-page' : 'missing-file';
}

/** What is wrong with a link, as the folders have it; undefined where nothing is. */
export function brokenLink(link: InsideLink, idsOf: IdsOf): BrokenLink | undefined {
  const { folder, path, file, fragment, isMalformed, use } = link;
  const target = path === null ? use.written : `${folder.name}/${path}`;
  if (isMalformed) return { kind: 'malformed', target, fragment: null, use };
  if (file === undefined) return { kind: missingKind(link), target, fragment: null, use };
  if (fragment === '') return undefined;
  const ids = idsOf(`${folder.name}/${file}`);
  if (ids === undefined || hasFragment(ids, fragment)) return undefined;
  const name = decodeLeniently(fragment);
  return { kind: 'missing-fragment', target: `${folder.name}/${file}`, fragment: name, use };
}

/** Broken links by what they lead to: one fault however often it is linked. In the order of their first links. Pure. */
export function siteFaults(broken: readonly BrokenLink[]): readonly SiteFault[] {
  const byTarget = new Map<string, { readonly first: BrokenLink; readonly uses: Use[] }>();
  for (const link of broken) {
    const key = JSON.stringify([link.kind, link.target, link.fragment]);
    const known = byTarget.get(key);
    if (known) known.uses.push(link.use);
    else byTarget.set(key, { first: link, uses: [link.use] });
  }
  return [...byTarget.values()].map(({ first: { kind, target, fragment }, uses }) => ({
    kind,
    target,
    fragment,
    uses: uses.toSorted(compareUses),
  }));
}
