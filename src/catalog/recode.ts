import { utf16In } from './decode-text.js';

/** A text whose bytes were not UTF-8, and how the editor's programs call what they were. */
export interface Recoded {
  readonly text: string;
  readonly encoding: string;
}

const KEY_AT_START = /^[ \t]*(?:- +)?([^\s:\uFF1A#'"-][^\s:\uFF1A]*)[ ]*[:\uFF1A]/gmu;
// Replacement signs, private characters, unassigned ones and controls: no text that somebody typed.
const UNSOUND = /[\uFFFD\p{Co}\p{Cn}\p{Cs}]|[^\P{Cc}\n\r\t\v\f]/u;
/** One key can be found by chance, not two that are most of all. */
const FEWEST_KEYS = 2;

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isSound(text: string, knownKeys: ReadonlySet<string>): boolean {
  if (UNSOUND.test(text)) return false;
  const keys = [...text.matchAll(KEY_AT_START)].map(([, key = '']) => key);
  const known = keys.filter((key) => knownKeys.has(key)).length;
  return known >= FEWEST_KEYS && known * 2 > keys.length;
}

/**
 * The text of a definition that was saved as UTF-16 or GB18030 (of which GBK is a part); `undefined` for UTF-8, and where
 * what comes out does not look like a definition.
 */
export function recode(bytes: Uint8Array, knownKeys: ReadonlySet<string>): Recoded | undefined {
  const utf16 = utf16In(bytes);
  if (utf16 === undefined && decoded(bytes, 'utf-8') !== undefined) return undefined;
  const text = decoded(bytes, utf16 ?? 'gb18030');
  if (text === undefined || !isSound(text, knownKeys)) return undefined;
  return { text, encoding: utf16 ? 'UTF-16' : 'GBK（ANSI）' };
}
