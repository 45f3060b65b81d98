import type { ErrorObject } from 'ajv/dist/2020.js';
import type { CodeDoc, Finding } from '../diagnostic/code-doc.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { closest } from '../values/text.js';
import { rebracketed, requoted } from './chinese-marks.js';
import { leadingKey } from './colons.js';
import { FORMATS } from './formats.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { actualType, expectedType } from './type-words.js';

export interface CodedFinding {
  readonly doc: CodeDoc;
  readonly finding: Finding;
}

/** A JSON pointer (RFC 6901) as a path; list positions become numbers. */
export function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let node: unknown = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const segment = Array.isArray(node) ? Number(key) : key;
    path.push(segment);
    node = (node as Record<string | number, unknown> | undefined)?.[segment];
  }
  return path;
}

/** The last key name on the path, which is what an editor calls the place. */
export function keyName(path: Path): string {
  return String(path.findLast((segment) => typeof segment === 'string') ?? '文件');
}

/** “「申请材料」第 2 条”: where a key is missing, in words; empty at the top of the file. */
function placeName(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `「${keyName(path)}」第 ${last + 1} 条`;
  return last === undefined ? '' : `「${last}」里`;
}

function characterCount(text: unknown): number {
  return [...String(text)].length;
}

function typeFinding(path: Path, error: ErrorObject, knownKeys: ReadonlySet<string>): CodedFinding {
  const lead = typeof error.data === 'string' ? leadingKey(error.data, knownKeys) : undefined;
  if (error.params.type === 'object' && lead) {
    const doc = lead.kind === 'fullwidth' ? SYNTAX_CODES.fullwidthColon : SYNTAX_CODES.colonWithoutSpace;
    return { doc, finding: { path, args: { 键: lead.key } } };
  }
  const type = String(error.params.type);
  const brackets = typeof error.data === 'string' ? rebracketed(error.data, type) : undefined;
  const actual = brackets ? `用中文括号“${brackets.marks}”写的一段文字` : actualType(error.data);
  const args = { 键: keyName(path), 应为: expectedType(type), 实际: actual };
  return { doc: SCHEMA_CODES.wrongType, finding: { path, args, ...(brackets && { fix: brackets.fix }) } };
}

/** A code in Chinese quotes at `path`. */
export function badQuotes(path: Path, root: unknown): CodedFinding {
  const value = path.reduce((node, segment) => (node as Record<string | number, unknown>)[segment], root);
  const args = { 键: keyName(path), 值: String(value), 写法: '用了中文引号，要用英文引号' };
  const fix = requoted(value);
  return { doc: SCHEMA_CODES.badFormat, finding: { path, args, ...(fix && { fix }) } };
}

function enumFinding(path: Path, error: ErrorObject): CodedFinding {
  const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
  const near = closest(String(error.data), allowed);
  const args = { 键: keyName(path), 值: String(error.data), 相近: near ?? '', 可选: allowed };
  return { doc: SCHEMA_CODES.valueNotListed, finding: { path, args, ...(near && { fix: near }) } };
}

function unknownKeyFinding(path: Path, error: ErrorObject): CodedFinding {
  const key = String(error.params.additionalProperty);
  const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  // A key that is there already cannot be what was meant.
  const near = closest(
    key,
    known.filter((name) => !Object.hasOwn(Object(error.data), name)),
  );
  const args = { 键: key, 相近: near ?? '' };
  const finding: Finding = { path: [...path, key], at: 'key', args, ...(near && { fix: near }) };
  return { doc: SCHEMA_CODES.unknownKey, finding };
}

/** One ajv error in our words, made from its keyword and params; `undefined` where another error says it. */
export function findingOf(
  error: ErrorObject,
  root: unknown,
  knownKeys: ReadonlySet<string>,
): CodedFinding | undefined {
  const path = pathOf(error.instancePath, root);
  const key = keyName(path);
  const schema = error.parentSchema ?? {};
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKeyFinding(path, error);
    case 'required': {
      const missing = String(error.params.missingProperty);
      const args = { 位置: placeName(path), 键: missing };
      return { doc: SCHEMA_CODES.missingKey, finding: { path: [...path, missing], at: 'key', args } };
    }
    case 'type':
      return typeFinding(path, error, knownKeys);
    case 'enum':
      // Of a list or a group the error about its type says more.
      return typeof error.data === 'object' ? undefined : enumFinding(path, error);
    case 'format':
    case 'pattern': {
      const howTo = FORMATS[String(error.params.format)]?.howTo ?? `写成“${schema.examples}”这样`;
      const args = { 键: key, 值: String(error.data), 写法: howTo };
      const { propertyName } = error;
      return propertyName === undefined
        ? { doc: SCHEMA_CODES.badFormat, finding: { path, args } }
        : { doc: SCHEMA_CODES.badFormat, finding: { path: [...path, propertyName], at: 'key', args } };
    }
    case 'minLength':
    case 'maxLength': {
      const args = { 键: key, 实际: characterCount(error.data), 上限: Number(schema.maxLength ?? 0) };
      return { doc: SCHEMA_CODES.textLength, finding: { path, args } };
    }
    case 'minimum':
    case 'maximum': {
      const limits = { 下限: Number(schema.minimum), 上限: Number(schema.maximum) };
      return {
        doc: SCHEMA_CODES.numberRange,
        finding: { path, args: { 键: key, 值: Number(error.data), ...limits } },
      };
    }
    case 'minItems':
      return {
        doc: SCHEMA_CODES.listTooShort,
        finding: { path, at: 'key', args: { 键: key, 下限: error.params.limit } },
      };
    case 'uniqueItems': {
      const [first, second] = [Number(error.params.j), Number(error.params.i)].sort((a, b) => a - b);
      const args = { 键: key, 前: (first ?? 0) + 1, 后: (second ?? 0) + 1 };
      return { doc: SCHEMA_CODES.repeatedElement, finding: { path: [...path, second ?? 0], args } };
    }
    case 'propertyNames':
      return undefined; // The pattern error inside says it.
    default:
      throw new Error(`no Chinese words for the schema keyword ${error.keyword}`);
  }
}
