import { decodeLeniently } from '../../values/decoded.js';
import type { PageWords } from './page-words.js';

/** So much of a page as tells whether another is alike: four kilobytes at most, so that those of many servers can be kept. */
export interface PageSketch {
  /** Without digits and marks. */
  readonly title: string;
  /** How many different runs of three letters the page has. */
  readonly size: number;
  /** The smallest of their hashes, ascending: a fair draw of them (Broder 1997, min-wise hashing). */
  readonly hashes: Uint32Array;
}

const RUN = 3;
const DRAWN = 1024;

/** Pages are alike from here on (share of runs in common). */
const ALIKE = 0.9;

/** Runs that the sample does not have, from which on a page says something of its own: one long sentence. */
const OWN_WORDS = 40;

/** FNV-1a, stirred as MurmurHash3 ends, so that the smallest are a fair draw. */
function hash(run: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < run.length; i += 1) value = Math.imul(value ^ run.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Forms in which an error page repeats what it was asked for, longest first. */
function formsOf(address: string): readonly string[] {
  const { href, pathname, search } = new URL(address);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const forms = [href, pathname + search, pathname, name].filter((form) => form.length > 3);
  return forms.flatMap((form) => [form.toLowerCase(), decodeLeniently(form).toLowerCase()]);
}

/** Letters alone: dates, counters and times differ from one answer to the next. */
function lettersOf(text: string, repeated: readonly string[]): string {
  const bare = repeated.reduce((rest, form) => rest.replaceAll(form, ' '), text.toLowerCase());
  return bare.replace(/星期[一二三四五六日天]/gu, '').replace(/\P{L}/gu, '');
}

/** @param address that the page was asked under, which it may repeat */
export function sketchPage(page: PageWords, address: string): PageSketch {
  const repeated = formsOf(address);
  const letters = lettersOf(page.lines.join('\n'), repeated);
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= letters.length; i += 1) runs.add(hash(letters.slice(i, i + RUN)));
  const hashes = Uint32Array.from(runs).sort().slice(0, DRAWN);
  return { title: lettersOf(page.title, repeated), size: runs.size, hashes };
}

/** Goes through both draws at once: what the smallest hashes of both together tell. */
function compare(page: PageSketch, sample: PageSketch): { readonly likeness: number; readonly own: number } {
  let drawn = 0;
  let common = 0;
  let own = 0;
  let i = 0;
  let j = 0;
  while (drawn < DRAWN && (i < page.hashes.length || j < sample.hashes.length)) {
    const left = page.hashes[i] ?? Number.POSITIVE_INFINITY;
    const right = sample.hashes[j] ?? Number.POSITIVE_INFINITY;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    if (left === right) common += 1;
    else if (left < right) own += 1;
    drawn += 1;
  }
  if (drawn === 0) return { likeness: 0, own: 0 };
  const likeness = common / drawn;
  const all = (page.size + sample.size) / (1 + likeness);
  return { likeness, own: (own / drawn) * all };
}

/**
 * The page says what the sample says, under the same title, and nothing else worth mentioning.
 * On a page of a large site nine tenths can be menus: hence the look at what is its own.
 */
export function isAlike(page: PageSketch, sample: PageSketch): boolean {
  if (page.title !== sample.title) return false;
  const { likeness, own } = compare(page, sample);
  return likeness >= ALIKE && own < OWN_WORDS;
}
