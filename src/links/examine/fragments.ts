import { MAX_TEXT_BYTES } from '../probe.js';
import type { PageWords } from './page-words.js';
import { drawsItself } from './page-words.js';

/** `#/guide/12`, `#!/guide/12`: an address within an application, which draws the place when it is asked. */
const ROUTE = /^!?\//u;

/** Bytes of a sign that reading may have cut through. */
const CUT_SIGN = 4;

/** The page may go on beyond what was read. Counted as UTF-8: never less than the server sent, in GBK either. */
function mayBeCut(text: string): boolean {
  return new TextEncoder().encode(text).length >= MAX_TEXT_BYTES - CUT_SIGN;
}

/**
 * The fragments that lead to no place of the page.
 * `:~:text=` is for the browser to search and names no place (WICG, URL Fragment Text Directives).
 * @param fragments decoded, without `#`
 * @param text of the page, which `page` was read from
 */
export function missingFragments(
  fragments: readonly string[],
  page: PageWords,
  text: string,
): readonly string[] {
  if (fragments.length === 0 || drawsItself(page)) return [];
  const missing = fragments.filter((fragment) => {
    const name = fragment.replace(/:~:.*$/su, '');
    if (name === '' || ROUTE.test(name)) return false;
    return !page.names.has(name) && !page.names.has(encode(name));
  });
  return missing.length > 0 && mayBeCut(text) ? [] : missing;
}

/** As some editors write names: already encoded. Half a surrogate pair cannot be. */
function encode(name: string): string {
  try {
    return encodeURIComponent(name);
  } catch {
    return name;
  }
}
