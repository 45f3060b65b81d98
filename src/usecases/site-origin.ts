import { filePath } from '../channels/addresses.js';
import type { ChannelId } from '../channels/channel.js';
import { idOfPage } from '../channels/page-path.js';
import { FILE_START, type Path, type Range } from '../diagnostic/diagnostic.js';
import type { SiteFolder } from '../links/site/site-links.js';
import type { Use, UsedAddress } from '../links/use.js';

/** The place in the catalogue that a link of a built page comes from. */
export interface Origin {
  /** Relative to the catalogue. */
  readonly file: string;
  readonly path: Path;
  readonly range: Range;
  /** `use`: the address stands there. `definition`: only the page is made of it; the range is its start. */
  readonly kind: 'use' | 'definition';
}

/** What is known of the catalogue. */
export interface OriginSources {
  /** The file of every definition that has a page of its own, by its id. */
  readonly definitions: ReadonlyMap<string, string>;
  /** All addresses of the catalogue. */
  readonly used: readonly UsedAddress[];
}

/** What a built page leads to. */
export type BuiltLink =
  | Pick<UsedAddress, 'kind' | 'address'>
  /** A file of the site, decoded, with the folder's name in front: `website/files/biao.docx`. */
  | { readonly kind: 'built'; readonly target: string };

/** Finds where in the catalogue the links of built pages come from. */
export interface SiteOrigins {
  /**
   * @param file of the built page, with the folder's name in front
   * @returns uses in the definition of the page; else all uses in the catalogue; else the start of that definition; else none
   */
  of(file: string, link: BuiltLink): readonly Origin[];
}

const ARTICLE_DATA = /\/article\.json$/u;

/** The id of the definition that a built file is made of; null for a page of none. */
function idOf(file: string, kinds: ReadonlyMap<string, ChannelId>): string | null {
  const [name = ''] = file.split('/');
  const kind = kinds.get(name);
  if (kind === undefined) return null;
  const path = file.slice(name.length).replace(ARTICLE_DATA, '/article.html');
  return idOfPage(kind, `${kind}${path}`);
}

function keyOf(link: BuiltLink): string {
  if (link.kind !== 'built') return `${link.kind} ${link.address}`;
  return `file ${link.target.replace(/^[^/]*\//u, '')}`;
}

/** Where built files keep an address of the catalogue, as a key. */
function keyOfUsed({ kind, address }: UsedAddress): string {
  return `${kind} ${kind === 'file' ? filePath(address) : address}`;
}

function usesByKey(used: readonly UsedAddress[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, readonly Use[]>();
  for (const address of used) {
    const key = keyOfUsed(address);
    const own = address.uses.filter(({ isBuilt }) => !isBuilt);
    uses.set(key, [...(uses.get(key) ?? []), ...own]);
  }
  return uses;
}

/**
 * Leads from built pages back to the catalogue. Pure.
 * @param folders the built folders, for what the names of their pages stand for
 */
export function siteOrigins(
  folders: readonly Pick<SiteFolder, 'name' | 'kind'>[],
  { definitions, used }: OriginSources,
): SiteOrigins {
  const kinds = new Map(folders.map(({ name, kind }) => [name, kind] as const));
  const uses = usesByKey(used);
  return {
    of(file, link) {
      const id = idOf(file, kinds);
      const definition = id === null ? undefined : definitions.get(id);
      const all = uses.get(keyOf(link)) ?? [];
      const own = all.filter((use) => use.file === definition);
      const found = own.length > 0 ? own : all;
      if (found.length > 0) {
        return found.map((use) => ({ file: use.file, path: use.path, range: use.range, kind: 'use' }));
      }
      return definition === undefined
        ? []
        : [{ file: definition, path: [], range: FILE_START, kind: 'definition' }];
    },
  };
}
