import type { Catalogue } from '../catalog/catalogue.js';
import { fileOf } from '../catalog/kinds.js';
import { type CodeDoc, toDiagnostic } from '../diagnostic/code-doc.js';
import type { Diagnostic, Related } from '../diagnostic/diagnostic.js';
import { SITE_CODES } from '../links/site/site-codes.js';
import type { SiteFault, SiteFaultKind, SiteFolder } from '../links/site/site-links.js';
import type { CatalogueLinks } from './read-links.js';
import { type Origin, type SiteOrigins, siteOrigins } from './site-origin.js';

const DOC_OF = {
  'missing-page': SITE_CODES.siteLinkDead,
  'missing-file': SITE_CODES.siteLinkDead,
  'missing-asset': SITE_CODES.siteLinkDead,
  'missing-fragment': SITE_CODES.siteFragmentMissing,
  malformed: SITE_CODES.siteLinkDead,
  unreadable: SITE_CODES.siteLinkDead,
} satisfies Record<SiteFaultKind, CodeDoc>;

const WHAT = {
  'missing-page': '页面不在生成的文件夹里',
  'missing-file': '要下载的文件不在生成的文件夹里',
  'missing-asset': '页面用到的文件不在生成的文件夹里',
  'missing-fragment': '页面里没有这一段',
  malformed: '地址写错了',
  unreadable: '文件在，却打不开',
} satisfies Record<SiteFaultKind, string>;

function definitionFiles({ definitions }: Catalogue): ReadonlyMap<string, string> {
  const kinds = ['item', 'bundle', 'list'] as const;
  return new Map(
    kinds.flatMap((kind) => [...definitions[kind].keys()].map((id) => [id, fileOf(kind, id)] as const)),
  );
}

/** Pages enough to find the place in the catalogue; the others are made of the same. */
const PAGES_TRACED = 20;

/** The places of the catalogue that the link comes from: where it is written, or else the definitions of the pages. */
function tracedBack({ target, uses }: SiteFault, origins: SiteOrigins): readonly Origin[] {
  const found = uses
    .slice(0, PAGES_TRACED)
    .flatMap(({ file }) => origins.of(file, { kind: 'built', target }));
  const written = found.filter(({ kind }) => kind === 'use');
  const places = (written.length > 0 ? written : found).map(
    (origin) => [`${origin.file} ${origin.path.join('/')}`, origin] as const,
  );
  return [...new Map(places).values()];
}

/** Where it comes from first, then the other pages that have it. */
function relatedOf(fault: SiteFault, origins: SiteOrigins): readonly Related[] {
  const from = tracedBack(fault, origins).map(
    ({ file, path, range, kind }): Related => ({
      file,
      path,
      range,
      message: kind === 'use' ? '这个链接来自这里' : '这个页面来自这里',
    }),
  );
  const others = fault.uses
    .slice(1)
    .map(({ file, path, range, label }): Related => ({ file, path, range, message: `「${label}」也用了它` }));
  return [...from, ...others];
}

/** What is wrong with the links of built pages to each other, with the line of the catalogue that they come from. */
export function reportSite(
  faults: readonly SiteFault[],
  folders: readonly SiteFolder[],
  { catalogue, addresses }: CatalogueLinks,
): readonly Diagnostic[] {
  const origins = siteOrigins(folders, { definitions: definitionFiles(catalogue), used: addresses });
  return faults.flatMap((fault) => {
    const { kind, target, fragment, uses } = fault;
    const [first] = uses;
    if (first === undefined) return [];
    const args = {
      目标: target,
      标签: first.label,
      情况: WHAT[kind],
      名字: fragment ?? '',
      处数: uses.length,
    };
    const related = relatedOf(fault, origins);
    return [toDiagnostic(DOC_OF[kind], { path: [], args, related }, first.file, first.range)];
  });
}
