import { stringify } from 'yaml';
import type { SchemaDocument } from '../catalog/schema-compiler.js';
import { expectedType } from '../catalog/type-words.js';

const COMMON = 'common.schema.json';

type Node = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function asMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]]/gu, '\\$&');
}

/** The examples of a key, written as they would be typed. */
function exampleText(examples: readonly unknown[]): string {
  const [first] = examples;
  if (first === undefined) return '';
  if (typeof first === 'object') return `\n\n例：\n\n\`\`\`yaml\n${stringify(first)}\`\`\``;
  return `\n\n例：${examples.map((example) => `\`${stringify(example).trim()}\``).join('、')}`;
}

/**
 * What the server says of a wrong value, in the program's words. Objects have none: the server would say it instead of
 * the name of a missing or unknown key.
 */
function messageOf({ type, enum: choices }: Node): string | undefined {
  if (Array.isArray(choices)) return `可以写：${choices.join('、')}`;
  if (type === 'string') return `要写${expectedType(type)}，不能空着；编码和电话这样的数字放在英文双引号里`;
  if (type === 'array' || type === 'integer') return `要写${expectedType(type)}`;
  return undefined;
}

function rewriteKey(key: string, value: unknown): unknown {
  if (key === '$ref' && typeof value === 'string') return value.replace(COMMON, '');
  if (key === 'properties' || key === '$defs') {
    const table = isRecord(value) ? value : {};
    return Object.fromEntries(Object.entries(table).map(([name, child]) => [name, rewrite(child)]));
  }
  return key === 'items' || key === 'additionalProperties' ? rewrite(value) : value;
}

/** One subschema, with what it holds. */
function rewrite(schema: unknown): unknown {
  if (!isRecord(schema)) return schema;
  const { examples, ...rest } = schema;
  const kept = Object.entries(rest).map(([key, value]) => [key, rewriteKey(key, value)]);
  const description = typeof rest.description === 'string' ? rest.description : undefined;
  const errorMessage = messageOf(rest);
  return {
    ...Object.fromEntries(kept),
    ...(description !== undefined && {
      markdownDescription: asMarkdown(description) + exampleText(Array.isArray(examples) ? examples : []),
    }),
    ...(errorMessage !== undefined && { errorMessage }),
    ...(typeof rest.pattern === 'string' && { patternErrorMessage: description ?? '写法不对' }),
  };
}

/**
 * The schemas as the YAML language server serves an editor best, as JSON text by file name. Each stands alone: without
 * `$id` or reference to another file, nothing is ever looked for on the network. Examples are shown, but no longer
 * given as `examples`, which the server types into the file as if they were the bureau's own values. The keywords
 * `markdownDescription`, `errorMessage` and `patternErrorMessage` are the server's.
 */
export function editorSchemas(
  schemas: Readonly<Record<string, SchemaDocument>>,
): ReadonlyMap<string, string> {
  const { common, ...ofKinds } = schemas;
  const files = Object.entries(ofKinds).map(([kind, { $id, ...schema }]): [string, string] => {
    const needsCommon = JSON.stringify(schema).includes(COMMON);
    const whole = needsCommon
      ? { ...schema, $defs: { ...asTable(common?.$defs), ...asTable(schema.$defs) } }
      : schema;
    return [`${kind}.schema.json`, `${JSON.stringify(rewrite(whole), null, 2)}\n`];
  });
  return new Map(files);
}

function asTable(value: unknown): Node {
  return isRecord(value) ? value : {};
}
