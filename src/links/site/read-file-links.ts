import type { FileLinks } from './page-link.js';
import { readCssLinks } from './read-css-links.js';
import { readArticleLinks } from './read-json-links.js';
import { readRobotsLinks, readXmlLinks } from './read-map-links.js';
import { readPageLinks } from './read-page-links.js';

const READERS: readonly (readonly [path: RegExp, read: (text: string) => FileLinks])[] = [
  [/\.html?$/iu, readPageLinks],
  [/\.css$/iu, readCssLinks],
  [/\.xml$/iu, readXmlLinks],
  [/(?:^|\/)robots\.txt$/u, readRobotsLinks],
  [/(?:^|\/)article\.json$/u, readArticleLinks],
];

/** How the links of a built file are read; `undefined` for a file that has none. */
export function linkReader(path: string): ((text: string) => FileLinks) | undefined {
  return READERS.find(([pattern]) => pattern.test(path))?.[1];
}

/** Is it a page that a browser opens? */
export function isPage(path: string): boolean {
  return /\.html?$/iu.test(path);
}
