import type { ErrorObject } from 'ajv/dist/2020.js';
import type { CodeDoc, Finding } from '../diagnostic/code-doc.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { closest } from '../values/text.js';
import { oddForm, sameButForForm } from '../values/width.js';
import { rebracketed, requoted } from './chinese-marks.js';
import { leadingKey } from './colons.js';
import { FORMATS } from './formats.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { answerMeant, repairOfFormat, repairOfType } from './schema-repairs.js';
import type { Vocabulary } from './schema-shape.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { actualType, expectedType } from './type-words.js';
import { asYaml } from './written.js';

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

function typeFinding(path: Path, error: ErrorObject, vocabulary: Vocabulary): CodedFinding {
  const { data } = error;
  const lead = typeof data === 'string' ? leadingKey(data, vocabulary.knownKeys) : undefined;
  if (error.params.type === 'object' && lead) {
    const doc = lead.kind === 'fullwidth' ? SYNTAX_CODES.fullwidthColon : SYNTAX_CODES.colonWithoutSpace;
    const fix = `${lead.mended}${String(data).trim().slice(lead.length)}`;
    return { doc, finding: { path, args: { 键: lead.key }, fix, isCertain: true } };
  }
  const type = String(error.params.type);
  const marks = typeof data === 'string' ? rebracketed(data, type)?.marks : undefined;
  const actual = marks ? `用中文括号“${marks}”写的一段文字` : actualType(data);
  const args = { 键: keyName(path), 应为: expectedType(type), 实际: actual };
  const repair = repairOfType(type, data, vocabulary.knownKeys, vocabulary.lists.get(keyName(path)));
  return { doc: SCHEMA_CODES.wrongType, finding: { path, args, ...repair } };
}

/** A code in Chinese quotes at `path`. */
export function badQuotes(path: Path, root: unknown): CodedFinding {
  const value = path.reduce((node, segment) => (node as Record<string | number, unknown>)[segment], root);
  const args = { 键: keyName(path), 值: String(value), 写法: '用了中文引号，要用英文引号' };
  const fix = requoted(value);
  return { doc: SCHEMA_CODES.badFormat, finding: { path, args, ...(fix && { fix, isCertain: true }) } };
}

function enumFinding(path: Path, error: ErrorObject): CodedFinding {
  const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
  const value = String(error.data);
  const same = sameButForForm(value, allowed);
  const key = keyName(path);
  if (same !== undefined) {
    const args = { 键: key, 值: value, 应为: same, 差别: oddForm(value) };
    return {
      doc: SCHEMA_CODES.valueOddlyWritten,
      finding: { path, args, fix: asYaml(same), isCertain: true },
    };
  }
  const meant = answerMeant(value, allowed);
  const near = meant ?? closest(value, allowed);
  const args = { 键: key, 值: value, 相近: near ?? '', 可选: allowed };
  const fix = near && { fix: near, ...(meant && { isCertain: true }) };
  return { doc: SCHEMA_CODES.valueNotListed, finding: { path, args, ...fix } };
}

function formatFinding(path: Path, error: ErrorObject): CodedFinding {
  const { parentSchema, propertyName } = error;
  const name = error.keyword === 'format' ? String(error.params.format) : '';
  const format = FORMATS[name];
  const pattern = new RegExp(String(error.params.pattern ?? '(?!)'), 'u');
  const text = propertyName ?? String(error.data);
  const accepts = format?.accepts ?? ((candidate: string) => pattern.test(candidate));
  const repair = repairOfFormat(text, name, accepts);
  const howTo = format?.howTo ?? `写成“${parentSchema?.examples}”这样`;
  const oddity = repair.fix === undefined ? '' : oddForm(text);
  const args = {
    键: keyName(path),
    值: String(error.data),
    写法: oddity === '' ? howTo : `${oddity}；${howTo}`,
  };
  return propertyName === undefined
    ? { doc: SCHEMA_CODES.badFormat, finding: { path, args, ...repair } }
    : { doc: SCHEMA_CODES.badFormat, finding: { path: [...path, propertyName], at: 'key', args, ...repair } };
}

function unknownKeyFinding(path: Path, error: ErrorObject): CodedFinding {
  const key = String(error.params.additionalProperty);
  const properties = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  // A key that is there already cannot be what was meant.
  const known = properties.filter((name) => !Object.hasOwn(Object(error.data), name));
  const same = sameButForForm(key, known);
  if (same !== undefined) {
    const args = { 键: key, 应为: same, 差别: oddForm(key) };
    const finding: Finding = { path: [...path, key], at: 'key', args, fix: same, isCertain: true };
    return { doc: SCHEMA_CODES.keyOddlyWritten, finding };
  }
  const near = closest(key, known) ?? closest(key.replace(/[(（【[].*$/u, ''), known);
  const args = { 键: key, 相近: near ?? '' };
  const finding: Finding = { path: [...path, key], at: 'key', args, ...(near && { fix: near }) };
  return { doc: SCHEMA_CODES.unknownKey, finding };
}

/** One ajv error in our words, made from its keyword and params; `undefined` where another error says it. */
export function findingOf(
  error: ErrorObject,
  root: unknown,
  vocabulary: Vocabulary,
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
      return typeFinding(path, error, vocabulary);
    case 'enum':
      // Of a list or a group the error about its type says more.
      return typeof error.data === 'object' ? undefined : enumFinding(path, error);
    case 'format':
    case 'pattern':
      return formatFinding(path, error);
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
