import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { closest } from '../values/text.js';
import { oddForm, sameButForForm } from '../values/width.js';
import { rebracketed, requoted } from './chinese-marks.js';
import { leadingKey } from './colons.js';
import { FORMATS } from './formats.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { type CodedFinding, keyName, valueAt } from './schema-paths.js';
import { answerMeant, repairOfFormat, repairOfType } from './schema-repairs.js';
import type { Vocabulary } from './schema-shape.js';
import { SLIP_CODES } from './slip-codes.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { actualType, expectedType } from './type-words.js';
import { asYaml } from './written.js';

/** The key of a line that was joined to an element: `- 一段话 状态: 在用`. */
function joinedKey(data: unknown, knownKeys: Vocabulary['knownKeys']): string | undefined {
  const [key = '', ...others] = Object.keys(Object(data) as object);
  const word = /\s(?:- )?(\S+)$/u.exec(key)?.[1];
  return others.length === 0 && word !== undefined && knownKeys.has(word) ? word : undefined;
}

/** A value of another type than is wanted. */
export function wrongType(path: Path, error: ErrorObject, vocabulary: Vocabulary): CodedFinding {
  const { data } = error;
  const joined = error.params.type === 'string' ? joinedKey(data, vocabulary.knownKeys) : undefined;
  if (joined !== undefined) {
    const args = { 文字: `${joined}: …`, 键: joined };
    return { doc: SLIP_CODES.lineJoined, finding: { path, args } };
  }
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
  const value = valueAt(path, root);
  const args = { 键: keyName(path), 值: String(value), 写法: '用了中文引号，要用英文引号' };
  const fix = requoted(value);
  return { doc: SCHEMA_CODES.badFormat, finding: { path, args, ...(fix && { fix, isCertain: true }) } };
}

/** A value outside a closed list. */
export function valueNotListed(path: Path, error: ErrorObject): CodedFinding {
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

/** A value, or the name of a key, that cannot be read. */
export function badFormat(path: Path, error: ErrorObject): CodedFinding {
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
