import { describe, expect, it } from 'vitest';
import { type FinishedPage, PAGES } from '../support/finished-pages.js';

interface Sample {
  readonly html: string;
  readonly what: string;
}
interface Kind {
  readonly kind: string;
  readonly name: string;
  readonly changesNoWords?: boolean;
  readonly mutate: (page: FinishedPage, random: unknown, others: readonly FinishedPage[]) => Sample | null;
}
type SamplesOf = (
  kind: Kind,
  pages: readonly FinishedPage[],
  seed: number,
  isFault: boolean,
) => Iterable<Sample & { readonly page: FinishedPage }>;

// The scripts are plain JavaScript: what they give is written down here.
const script = (name: string) => import(new URL(`../../scripts/mutate-parity/${name}`, import.meta.url).href);
const { FAULTS, NOISE }: { FAULTS: readonly Kind[]; NOISE: readonly Kind[] } = await script('run.js');
const { samplesOf }: { samplesOf: SamplesOf } = await script('samples.js');

/** The words of a page, read with no parser at all. */
function roughWords(html: string): string {
  return html
    .replace(/<!--.*?-->/gsu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', ' ')
    .normalize('NFKC')
    .replace(/\s+/gu, '');
}

/** An article has no links. */
const NOT_IN_WECHAT = new Set(['link-changed', 'dialled-number-changed', 'file-link-changed']);
const cases = (kinds: readonly Kind[]) =>
  PAGES.flatMap((pages) =>
    kinds
      .filter(({ kind }) => pages[0]?.channel === 'website' || !NOT_IN_WECHAT.has(kind))
      .map((kind) => ({ name: `${kind.kind}, ${pages[0]?.channel}`, kind, pages })),
  );

/** The first six: drawing all of them takes long. */
function some(kind: Kind, pages: readonly FinishedPage[], isFault: boolean, seed = 7) {
  const drawn: (Sample & { readonly page: FinishedPage })[] = [];
  for (const sample of samplesOf(kind, pages, seed, isFault)) if (drawn.push(sample) === 6) break;
  return drawn;
}

/** Faults that leave the words in the file, or change only where they lead. */
const KEEPS_WORDS = /^hidden|^struck|^unshown|^turned|^link|^dialled|^file-link/u;

describe('mutators of finished pages', () => {
  it.each(cases(FAULTS))('a fault can be planted and is one: $name', ({ kind, pages }) => {
    const samples = some(kind, pages, true);
    expect(samples.length).toBeGreaterThan(0);
    for (const { page, html } of samples) {
      expect(html).not.toBe(page.html);
      if (!KEEPS_WORDS.test(kind.kind)) expect(roughWords(html)).not.toBe(roughWords(page.html));
    }
  });

  it.each(cases(NOISE))('noise leaves the words as they are: $name', ({ kind, pages }) => {
    const samples = some(kind, pages, false);
    expect(samples.length).toBeGreaterThan(0);
    for (const { page, html } of samples) {
      if (kind.kind !== 'untouched') expect(html).not.toBe(page.html);
      expect(roughWords(html)).toBe(roughWords(page.html));
    }
  });

  it('the seed alone decides', () => {
    const [pages = []] = PAGES;
    for (const kind of FAULTS) {
      const drawn = (seed: number) => some(kind, pages, true, seed).map(({ html }) => html);
      expect(drawn(11)).toEqual(drawn(11));
    }
  });

  it('what nobody sees is not planted, and noise that says something else is refused', () => {
    const [pages = []] = PAGES;
    const swapped = (from: string, to: string): Kind => ({
      kind: 'swapped',
      name: '换',
      mutate: ({ html }) => ({ html: html.replaceAll(from, to), what: '' }),
    });
    expect(some(swapped('class="guide"', 'class="page"'), pages, true)).toEqual([]);
    expect(some(swapped('3个', '4个'), pages, true)).toHaveLength(1);
    expect(() => some(swapped('15个工作日', '15日'), pages, false)).toThrow('noise swapped');
  });
});
