import { decodeLeniently } from '../../values/decoded.js';
import { kindOfAddress } from '../collect/address-kind.js';
import { pageOf } from '../question.js';
import type { AddressKind } from '../use.js';
import type { PageLink } from './page-link.js';
import type { SiteFolder } from './site-links.js';

/** Where a link of a built file leads. */
export type SiteTarget =
  /** Into its folder; `path` is decoded, below the folder, and null where it leads out of it. */
  | { readonly kind: 'inside'; readonly path: string | null; readonly fragment: string }
  /** To something that the folder does not have. For the web as `pageOf` gives it; only there is a fragment. */
  | {
      readonly kind: 'outside';
      readonly addressKind: AddressKind;
      readonly address: string;
      readonly fragment: string;
    }
  | { readonly kind: 'malformed' }
  /** Its data stand in it, or there is nothing. */
  | { readonly kind: 'none' };

const HERE = 'https://site.invalid';

/** A path of the folder as a part of an address. */
export function encodeFile(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * The path on its server that a folder is published at, with slashes at both ends. A terminal's pages and articles are
 * published nowhere: a path of their own shows the links that lead out of the folder.
 * @param address of the website, without a slash at the end; null where it is not known
 */
export function rootOf({ kind, name }: Pick<SiteFolder, 'kind' | 'name'>, address: string | null): string {
  if (kind !== 'website') return `/${encodeURIComponent(name)}/`;
  return address !== null && URL.canParse(`${address}/`) ? new URL(`${address}/`).pathname : '/';
}

/**
 * The file that answers to a path below the folder. On the web a folder answers with its `index.html`; a terminal that opens
 * pages from its disk shows the list of its files instead.
 */
export function fileAt(
  { kind, files }: Pick<SiteFolder, 'kind' | 'files'>,
  path: string,
): string | undefined {
  if (files.has(path)) return path;
  if (kind !== 'website') return undefined;
  const index = path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
  return files.has(index) ? index : undefined;
}

/**
 * The path below a website's root that an absolute address of it leads to, decoded, without query and fragment;
 * `undefined` for an address of another site, of another scheme or beside the root.
 * @param siteAddress without a slash at the end
 */
export function ownTarget(address: string, siteAddress: string): string | undefined {
  if (!URL.canParse(address) || !URL.canParse(`${siteAddress}/`)) return undefined;
  const url = new URL(address);
  const root = new URL(`${siteAddress}/`);
  if (url.origin !== root.origin) return undefined;
  // The root is also asked for without its slash.
  if (`${url.pathname}/` === root.pathname) return '';
  return url.pathname.startsWith(root.pathname)
    ? decodeLeniently(url.pathname.slice(root.pathname.length))
    : undefined;
}

/** `#/guide/12`: a place in an application, drawn when it is asked for. */
const ROUTE = /^!?\//u;

/** The page that a fragment is looked for in has it under one of these names (HTML, 7.4.6.4), or it needs none. */
export function hasFragment(ids: ReadonlySet<string>, fragment: string): boolean {
  const [name = ''] = fragment.split(':~:');
  const decoded = decodeLeniently(name);
  if (name === '' || ROUTE.test(name) || decoded.toLowerCase() === 'top') return true;
  return ids.has(name) || ids.has(decoded);
}

function outside(addressKind: AddressKind, address: string, fragment = ''): SiteTarget {
  return { kind: 'outside', addressKind, address, fragment };
}

/** Data that stand in the address itself, or nothing at all. */
const NOWHERE = new Set(['data:', 'blob:', 'about:']);

/** Where links of one file are counted from. */
export interface Origin {
  /** As `rootOf` gives it. */
  readonly root: string;
  /** The file's address on a server of ours, or what its `<base>` says. */
  readonly base: string;
  /** Of the website that the folder is; null for another folder or where it is not known. */
  readonly siteAddress: string | null;
}

/** @param base as the file's `<base>` gives it */
export function originOf(
  folder: Pick<SiteFolder, 'kind' | 'name'>,
  path: string,
  base: string | null,
  address: string | null,
): Origin {
  const root = rootOf(folder, address);
  const here = `${HERE}${root}${encodeFile(path)}`;
  const isUsable = base !== null && URL.canParse(base, here);
  const isKnown = folder.kind === 'website' && address !== null && URL.canParse(address);
  return { root, base: isUsable ? new URL(base, here).href : here, siteAddress: isKnown ? address : null };
}

/** Where a link leads, as a browser understands it (WHATWG URL). Pure. */
export function targetOf({ written, role }: PageLink, { root, base, siteAddress }: Origin): SiteTarget {
  if (written.trim() === '') {
    // An image without an address is one that is not there; a link without one leads to its own page.
    return role === 'shows' ? { kind: 'malformed' } : { kind: 'none' };
  }
  if (!URL.canParse(written, base)) return { kind: 'malformed' };
  const url = new URL(written, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return NOWHERE.has(url.protocol)
      ? { kind: 'none' }
      : outside(kindOfAddress(written.trim()), written.trim());
  }
  const fragment = url.hash.slice(1);
  if (url.origin !== HERE) {
    const kind = kindOfAddress(url.href);
    return kind === 'web' ? outside(kind, pageOf(url.href), fragment) : outside(kind, url.href);
  }
  if (url.pathname.startsWith(root)) {
    return { kind: 'inside', path: decodeLeniently(url.pathname.slice(root.length)), fragment };
  }
  if (siteAddress === null) return { kind: 'inside', path: null, fragment };
  // Beside the root, on the same host.
  return outside('web', new URL(`${url.pathname}${url.search}`, siteAddress).href, fragment);
}
