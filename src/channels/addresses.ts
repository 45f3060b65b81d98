import type { Site } from '../guide/site.js';

/** Where the website shows a guide, absolute; this is what a QR code carries. */
export function guideAddress(site: Site, id: string): string {
  return `${site.address}/guides/${id}/`;
}

/** Where the website keeps an attachment, below its root: always in `files/`, not encoded. */
export function filePath(cataloguePath: string): string {
  return cataloguePath.startsWith('files/') ? cataloguePath : `files/${cataloguePath}`;
}

/** The same as an address that can be typed or linked: every segment encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
