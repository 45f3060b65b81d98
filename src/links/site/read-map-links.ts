import type { FileLinks, PageLink } from './page-link.js';
import { placesIn } from './text-places.js';

/** sitemaps.org 0.9 (`loc`, also of images), RSS 2.0 and Atom (`link`, as text or `href`). */
const XML_FORMS = [
  { pattern: /<(?:\w+:)?loc>\s*([^<]*?)\s*<\//dgu, label: '站点地图' },
  { pattern: /<(?:\w+:)?link>\s*([^<]*?)\s*<\//dgu, label: '订阅' },
  { pattern: /<(?:\w+:)?link\b[^>]*?\bhref\s*=\s*"([^"]*)"/dgu, label: '订阅' },
] as const;
/** RFC 9309 leaves it to the sitemap protocol: one absolute address on a line. */
const ROBOTS_FORMS = [{ pattern: /^sitemap:[ \t]*(\S+)/dgimu, label: '站点地图' }] as const;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}

interface Form {
  readonly pattern: RegExp;
  readonly label: string;
}

function readForms(text: string, forms: readonly Form[], decode: (text: string) => string): FileLinks {
  const rangeOf = placesIn(text);
  const links = forms.flatMap(({ pattern, label }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly PageLink[] => {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      const written = decode(match[1] ?? '');
      return written === '' ? [] : [{ written, role: 'says', label, range: rangeOf(start, end) }];
    }),
  );
  return { links, ids: null, base: null };
}

/** The addresses that a sitemap or a feed names. */
export function readXmlLinks(xml: string): FileLinks {
  return readForms(xml, XML_FORMS, decodeXml);
}

/** The sitemaps that a robots.txt names. */
export function readRobotsLinks(text: string): FileLinks {
  return readForms(text, ROBOTS_FORMS, (written) => written);
}
