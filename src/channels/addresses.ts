import type { Reference } from '../guide/reference.js';
import type { Site } from '../guide/site.js';

/** A publication's place below the root of every channel with pages; each gives it an ending of its own. */
export function placeOf({ kind, id }: Reference): string {
  switch (kind) {
    case 'guide':
      return `guides/${id}`;
    case 'bundle':
      return `bundles/${id}`;
    case 'list-page':
      return `lists/${id}`;
    case 'changes-page':
      return `changes/${id}`;
    case 'power-page':
      return 'powers';
    case 'law-page':
      return 'laws';
  }
}

/** The page of a publication below the root of the website. */
export function websitePath(publication: Reference): string {
  return `${placeOf(publication)}/index.html`;
}

/** The page of a publication below the root of the kiosk's bundle. */
export function kioskPath(publication: Reference): string {
  return `${placeOf(publication)}.html`;
}

/** Where the website shows a publication, absolute; this is what a QR code carries and an article names as its source. */
export function publicationAddress(site: Site, publication: Reference): string {
  return `${site.address}/${placeOf(publication)}/`;
}

/** Where the website keeps an attachment, below its root: always in `files/`, not encoded. */
export function filePath(cataloguePath: string): string {
  return cataloguePath.startsWith('files/') ? cataloguePath : `files/${cataloguePath}`;
}

/** The same as an address that can be typed or linked: every segment encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
