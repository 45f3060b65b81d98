import type { FileLinks, Piece } from './page-link.js';
import { placesIn } from './text-places.js';

const COMMENT = /\/\*[\s\S]*?\*\//gu;
// CSS Values 4, 4.5: quoted, or bare up to white space and brackets. `@import` also takes a string alone.
const ADDRESS =
  /url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'()]+))\s*\)|@import\s+(?:"([^"\n]*)"|'([^'\n]*)')/dgiu;

/** The addresses in CSS: a style sheet, or what a `style` holds. */
export function cssAddresses(css: string): readonly Piece[] {
  // Of the same length, so that places stay.
  const bare = css.replace(COMMENT, (comment) => ' '.repeat(comment.length));
  return [...bare.matchAll(ADDRESS)].flatMap((match): readonly Piece[] => {
    const group = [1, 2, 3, 4, 5].find((index) => match[index] !== undefined) ?? 0;
    const [start, end] = match.indices?.[group] ?? [0, 0];
    return [{ written: match[group] ?? '', start, end }];
  });
}

/** The links of a style sheet. */
export function readCssLinks(css: string): FileLinks {
  const rangeOf = placesIn(css);
  const links = cssAddresses(css).map(
    ({ written, start, end }) =>
      ({ written, role: 'shows', label: '样式里的地址', range: rangeOf(start, end) }) as const,
  );
  return { links, ids: null, base: null };
}
