import type { Ask } from '../traffic/traffic-rules.js';
import { isDownload } from './address-traits.js';
import { follow } from './follow.js';
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

async function takeSample(origin: string, ask: Ask, options: SampleOptions): Promise<Sample> {
  const { host } = new URL(origin);
  const start = `${origin}/${options.randomName(host)}.html`;
  const get = (address: string) =>
    ask({ method: 'GET', address, wantsText: !isDownload(address), isFresh: false });
  const { chain, final, end } = await follow(start, get, options.maxRedirects);
  if (end.kind !== 'answer') return { kind: 'unknown' };
  if (HONEST.has(end.status)) return { kind: 'honest' };
  if (end.status < 200 || end.status >= 300) return { kind: 'unknown' };
  return {
    kind: 'page',
    elsewhere: chain.length > 0 ? final : undefined,
    sketch: end.text === undefined ? undefined : sketchPage(readPage(end.text), final),
  };
}

/** Gives the sample of an address's site. */
export type SampleOf = (address: string, ask: Ask) => Promise<Sample>;

/**
 * Asks each site once, when it is first needed, for a page at its root that cannot exist, named as most pages of
 * government sites are (`/….html`). Some sites answer otherwise below some of their paths: there the words of the page judge alone.
 */
export function makeSampler(options: SampleOptions): SampleOf {
  const samples = new Map<string, Promise<Sample>>();
  return (address, ask) => {
    const { origin } = new URL(address);
    const known = samples.get(origin);
    if (known !== undefined) return known;
    const sample = takeSample(origin, ask, options);
    samples.set(origin, sample);
    return sample;
  };
}
