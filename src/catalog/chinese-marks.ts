import type { Path } from '../diagnostic/diagnostic.js';

// A code or number in Chinese quotes: quotes that were to be YAML's. Words in them are a title or a name.
// One of the two may be English.
const QUOTED_CODE =
  /^(?:[“”‘’「『＂＇]([\x21\x23-\x26\x28-\x7E]+)[“”‘’」』＂＇"']|["']([\x21\x23-\x26\x28-\x7E]+)[“”‘’」』＂＇])$/u;
const LIST = /^([【［〔])(.*)([】］〕\]])$/su;
const GROUP = /^(｛)(.*)([｝}])$/su;

/** A code in Chinese quotes, with YAML's quotes. */
export function requoted(value: unknown): string | undefined {
  const match = typeof value === 'string' ? QUOTED_CODE.exec(value) : null;
  return match ? `"${match[1] ?? match[2]}"` : undefined;
}

/** Where a value holds a code in Chinese quotes. */
export function quotedCodes(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return requoted(value) === undefined ? [] : [path];
  if (Array.isArray(value)) return value.flatMap((child, index) => quotedCodes(child, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => quotedCodes(child, [...path, key]));
}

/** A list or group in Chinese brackets: the brackets, and how to write it in YAML's. */
export function rebracketed(
  text: string,
  expected: string,
): { readonly marks: string; readonly fix: string } | undefined {
  const match = (expected === 'array' ? LIST : expected === 'object' ? GROUP : undefined)?.exec(text.trim());
  if (!match) return undefined;
  const [, open = '', inner = '', close = ''] = match;
  const words = inner
    .split(/[、，,]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => requoted(word) ?? word)
    .join(', ');
  const fix = expected === 'array' ? `[${words}]` : `{${words.replace(/[：:]\s*/gu, ': ')}}`;
  return { marks: open + close, fix };
}
