import { distance } from 'fastest-levenshtein';

// Without the flag u the engine need not put surrogates together: this passes over a text several times as fast.
const SUSPECT =
  /[^\t\n\x20-\x7E\xA0-\xAC\xAE-\u200A\u2010-\u2029\u202F-\u205F\u2061-\u2065\u206A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFF]/;
const UNSAFE = /[^\P{Cc}\n\t]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Cs}/u;

/**
 * Text as it is compared across renditions: NFKC (full and half width are the same) and no white space at all,
 * because every medium breaks lines and pads in its own way.
 */
export function normaliseText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** Runs of white space become one space, ends are trimmed; the words stay as they are. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * True when the text holds characters that nobody can see and that change how the rest is read: control characters
 * other than line feed and tab, bidirectional controls (Unicode UAX #9), a byte order mark, spaces and joiners without width,
 * soft hyphens, lone surrogates.
 */
export function hasUnsafeCharacters(text: string): boolean {
  return SUSPECT.test(text) && UNSAFE.test(text);
}

/**
 * The candidate an editor probably meant, or `undefined` when none is near: at most max(1, ⌈length × share⌉) code
 * points differ after width and white space are folded. Of equally near candidates the first wins. A candidate that shares
 * no character with the word is never suggested.
 */
export function closest(
  word: string,
  candidates: readonly string[],
  share: number = 1 / 3,
): string | undefined {
  const wanted = codePoints(word);
  const allowed = Math.max(1, Math.ceil(wanted.length * share));
  let best: { readonly candidate: string; readonly differences: number } | undefined;
  for (const candidate of candidates) {
    const offered = codePoints(candidate);
    if (Math.abs(offered.length - wanted.length) > allowed) continue;
    const differences = codePointDistance(wanted, offered);
    const nothingShared = differences >= Math.max(offered.length, wanted.length);
    if (differences > allowed || (nothingShared && differences > 0)) continue;
    if (best === undefined || differences < best.differences) best = { candidate, differences };
  }
  return best?.candidate;
}

function codePoints(text: string): readonly string[] {
  return [...normaliseText(text)];
}

/** The library counts UTF-16 units, so each distinct code point first gets a unit of its own. */
function codePointDistance(left: readonly string[], right: readonly string[]): number {
  const units = new Map<string, string>();
  const unitOf = (point: string): string => {
    const known = units.get(point);
    if (known !== undefined) return known;
    const unit = String.fromCharCode(units.size);
    units.set(point, unit);
    return unit;
  };
  return distance(left.map(unitOf).join(''), right.map(unitOf).join(''));
}

/** The order of texts by their UTF-16 units, the same on every computer. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
