import type { Ask } from '../traffic/traffic-rules.js';
import { isDownload } from './address-traits.js';
import { follow, type Trail } from './follow.js';
import { type PageSketch, sketchPage } from './page-sketch.js';
import { readPage } from './page-words.js';

/** What a site answers to an address that it cannot have. */
export type Sample =
  /** It says so. */
  | { readonly kind: 'honest' }
  /** No answer that tells anything. */
  | { readonly kind: 'unknown' }
  /** It shows a page, as if there were one. */
  | {
      readonly kind: 'page';
      /** Where it led to; `undefined` where it shows the page in place. */
      readonly elsewhere: string | undefined;
      /** `undefined` where it is no page with text. */
      readonly sketch: PageSketch | undefined;
    };

const HONEST: ReadonlySet<number> = new Set([404, 410]);

export interface SampleOptions {
  readonly maxRedirects: number;
  /** A name that no page of the host has, letters and digits only. */
  readonly randomName: (host: string) => string;
}

async function askFor(start: string, ask: Ask, maxRedirects: number): Promise<Trail> {
  const get = (address: string) =>
    ask({ method: 'GET', address, wantsText: !isDownload(address), isFresh: false });
  return follow(start, get, maxRedirects);
}

const isGoodStatus = (status: number): boolean => status >= 200 && status < 300;

function sketchEnd({ end, final }: Trail): PageSketch | undefined {
  if (end.kind !== 'answer' || end.text === undefined || !isGoodStatus(end.status)) return undefined;
  return sketchPage(readPage(end.text), final);
}

async function takeSample(origin: string, ask: Ask, options: SampleOptions): Promise<Sample> {
  const { host } = new URL(origin);
  const trail = await askFor(`${origin}/${options.randomName(host)}.html`, ask, options.maxRedirects);
  const { chain, final, end } = trail;
  if (end.kind !== 'answer') return { kind: 'unknown' };
  if (HONEST.has(end.status)) return { kind: 'honest' };
  if (!isGoodStatus(end.status)) return { kind: 'unknown' };
  return { kind: 'page', elsewhere: chain.length > 0 ? final : undefined, sketch: sketchEnd(trail) };
}

/** Pages of a site with which others are compared, each asked for once, when it is first needed. */
export interface SitePages {
  /** What it answers to an address that it cannot have. */
  readonly sample: () => Promise<Sample>;
  /** Its first page; `undefined` where that shows no text. */
  readonly home: () => Promise<PageSketch | undefined>;
  /** A page was seen that looks otherwise than what is shown for pages that it does not have. */
  readonly noteOther: () => void;
  readonly hasOthers: () => boolean;
}

/** Gives the pages to compare with of an address's site. */
export type SitePagesOf = (address: string, ask: Ask) => SitePages;

function once<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>) {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  known.set(key, value);
  return value;
}

/**
 * Asks each site once, when it is first needed, for a page at its root that cannot exist, named as most pages of
 * government sites are (`/….html`), and for its first page. Some sites answer otherwise below some of their paths: there the
 * words of the page judge alone.
 */
export function makeSampler(options: SampleOptions): SitePagesOf {
  const samples = new Map<string, Promise<Sample>>();
  const homes = new Map<string, Promise<PageSketch | undefined>>();
  const various = new Set<string>();
  return (address, ask) => {
    const { origin } = new URL(address);
    return {
      sample: () => once(samples, origin, () => takeSample(origin, ask, options)),
      home: () =>
        once(homes, origin, async () => sketchEnd(await askFor(`${origin}/`, ask, options.maxRedirects))),
      noteOther: () => void various.add(origin),
      hasOthers: () => various.has(origin),
    };
  };
}
