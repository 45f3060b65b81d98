/** In pixels; a percentage and the size of the screen count as if 100% were 1000 pixels. */
const PIXELS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
  rem: 16,
  ch: 8,
  ex: 8,
  vw: 10,
  vh: 10,
  vmin: 10,
  vmax: 10,
  '%': 10,
};

const LENGTH =
  /^(?:calc\( ?)?([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?)(px|pt|pc|in|cm|mm|q|r?em|ch|ex|v[wh]|vmin|vmax|%)?(?: ?\))?$/u;

/** Lengths with ` + ` and ` - ` between them (CSS Values 4: the spaces must be there). */
function sumOf(words: string, read: (part: string) => number | undefined): number | undefined {
  const parts = `+ ${words.trim()}`.split(/(?:^| )([+-]) /u).slice(1);
  let sum = 0;
  for (let at = 0; at < parts.length; at += 2) {
    const pixels = read(parts[at + 1]?.trim() ?? '');
    if (pixels === undefined) return undefined;
    sum += parts[at] === '-' ? -pixels : pixels;
  }
  return sum;
}

/**
 * A CSS length in pixels, or `undefined` for what is none.
 * @param em pixels of one `em`
 * @param percent pixels of one per cent
 */
export function pixelsOf(value: string, em = 16, percent = 10): number | undefined {
  const sum = /^calc\(([^()]* [+-] [^()]*)\)$/u.exec(value)?.[1];
  if (sum !== undefined) return sumOf(sum, (part) => pixelsOf(part, em, percent));
  const [whole, digits, unit] = LENGTH.exec(value) ?? [];
  if (whole === undefined) return undefined;
  const amount = Number(digits);
  if (unit === undefined) return amount === 0 ? 0 : undefined;
  if (unit === 'em') return amount * em;
  return amount * (unit === '%' ? percent : (PIXELS[unit] ?? 1));
}

/** A share as `0.5` or `50%`, from 0 up. */
export function shareOf(value: string): number | undefined {
  const [whole, digits, percent] = /^\+?(-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?)(%)?$/u.exec(value) ?? [];
  if (whole === undefined) return undefined;
  return Math.max(0, Number(digits) / (percent === undefined ? 1 : 100));
}
