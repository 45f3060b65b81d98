import { applyEdits, type FormattingOptions, modify, type ParseError, parse } from 'jsonc-parser';
import { UserError } from '../diagnostic/user-error.js';

type Settings = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Settings {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The value of a settings file of VS Code: JSON with comments. @throws UserError if it is none */
function read(text: string, file: string): Settings {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error === undefined && isRecord(value)) return value;
  const line = text.slice(0, error?.offset ?? 0).split('\n').length;
  throw new UserError(
    `「${file}」第 ${line} 行读不懂，没有改动任何文件`,
    '改正这一行或者上一行的末尾，或者把这个文件移开，再运行一次',
  );
}

/** Indents as the file does. */
function formattingOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/u.exec(text)?.[1] ?? '  ';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol };
}

function set(text: string, path: (string | number)[], value: unknown, isInsertion = false): string {
  const options = { formattingOptions: formattingOf(text), isArrayInsertion: isInsertion };
  return applyEdits(text, modify(text, path, value, options));
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Adds what is missing; what the user has set stays, as do comments and order. */
function withDefaults(text: string, present: Settings, defaults: Settings, above: readonly string[]): string {
  let result = text;
  for (const [key, value] of Object.entries(defaults)) {
    const own = present[key];
    if (own === undefined) result = set(result, [...above, key], value);
    else if (isRecord(own) && isRecord(value)) result = withDefaults(result, own, value, [...above, key]);
  }
  return result;
}

/**
 * `.vscode/settings.json` with the mapping of schemas.
 * @param existing the user's file, if there is one
 * @param shipped the file as the package brings it
 * @param mapping glob by path of schema; entries that map an older copy of one of these schemas are taken out
 * @throws UserError if the existing file cannot be read
 */
export function mergeSettings(
  existing: string | undefined,
  shipped: string,
  mapping: Readonly<Record<string, string>>,
): string {
  const file = '.vscode/settings.json';
  const before = existing ?? shipped;
  const present = read(before, file);
  const schemas = isRecord(present['yaml.schemas']) ? present['yaml.schemas'] : {};
  const names = new Set(Object.keys(mapping).map(fileName));
  let text = existing === undefined ? before : withDefaults(before, present, read(shipped, file), []);
  for (const path of Object.keys(schemas)) {
    if (names.has(fileName(path)) && !(path in mapping)) text = set(text, ['yaml.schemas', path], undefined);
  }
  for (const [path, glob] of Object.entries(mapping)) {
    if (schemas[path] !== glob) text = set(text, ['yaml.schemas', path], glob);
  }
  return text;
}

/** `.vscode/extensions.json` with what the package recommends. @throws UserError if the existing file cannot be read */
export function mergeExtensions(existing: string | undefined, shipped: string): string {
  if (existing === undefined) return shipped;
  const file = '.vscode/extensions.json';
  const listOf = (settings: Settings) =>
    Array.isArray(settings.recommendations) ? settings.recommendations.map(String) : [];
  const present = read(existing, file);
  const own = listOf(present);
  const missing = listOf(read(shipped, file)).filter((id) => !own.includes(id));
  if (!Array.isArray(present.recommendations)) return set(existing, ['recommendations'], missing);
  return missing.reduce(
    (text, id, index) => set(text, ['recommendations', own.length + index], id, true),
    existing,
  );
}
