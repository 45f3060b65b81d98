import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { missingKey, unknownKey } from './schema-key-errors.js';
import { type CodedFinding, keyName, pathOf } from './schema-paths.js';
import type { KindShape, Vocabulary } from './schema-shape.js';
import { badFormat, valueNotListed, wrongType } from './schema-value-errors.js';

function characterCount(text: unknown): number {
  return [...String(text)].length;
}

/** The element at `path` says what the one at position `first` of the same list says. */
export function repeatedElement(path: Path, first: number): CodedFinding {
  const args = { 键: keyName(path), 前: first + 1, 后: Number(path.at(-1)) + 1 };
  return { doc: SCHEMA_CODES.repeatedElement, finding: { path, args } };
}

/** One ajv error in our words, made from its keyword and params; `undefined` where another error says it. */
export function findingOf(
  error: ErrorObject,
  root: unknown,
  knownKeys: Vocabulary['knownKeys'],
  { lists, types }: KindShape,
): CodedFinding | undefined {
  const path = pathOf(error.instancePath, root);
  const key = keyName(path);
  const schema = error.parentSchema ?? {};
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(path, error, types);
    case 'required':
      return missingKey(path, error);
    case 'type':
      return wrongType(path, error, { knownKeys, lists });
    case 'enum':
      // Of a list or a group the error about its type says more.
      return typeof error.data === 'object' ? undefined : valueNotListed(path, error);
    case 'format':
    case 'pattern':
      return badFormat(path, error);
    case 'minLength':
    case 'maxLength': {
      const args = {
        键: key,
        实际: characterCount(error.data),
        上限: Number(schema.maxLength ?? 0),
        下限: Number(schema.minLength ?? 0),
      };
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
      const [first = 0, second = 0] = [Number(error.params.j), Number(error.params.i)].sort((a, b) => a - b);
      return repeatedElement([...path, second], first);
    }
    case 'propertyNames':
      return undefined; // The pattern error inside says it.
    default:
      throw new Error(`no Chinese words for the schema keyword ${error.keyword}`);
  }
}
