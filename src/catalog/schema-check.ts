import type { ErrorObject } from 'ajv/dist/2020.js';
import { compileValidators } from './compile-validators.js';
import type { DefinitionOf, Kind } from './kinds.js';
import type { SchemaDocuments } from './schema-compiler.js';
import { type KindShape, shapeOf } from './schema-shape.js';

/** The compiled authoring contract. */
export interface SchemaChecker {
  /** Every key name of every kind of file: what an editor may have meant. */
  readonly knownKeys: ReadonlySet<string>;
  /** The keys of each kind of file. */
  readonly shapes: Readonly<Record<Kind, KindShape>>;
  /**
   * Checks a plain value. Numbers written where text is wanted become text, and digits where a number is wanted
   * become that number, in place; nothing else changes.
   * With no errors the value is a definition of that kind.
   */
  check<K extends Kind>(
    kind: K,
    value: unknown,
  ): { readonly errors: readonly ErrorObject[]; readonly definition: DefinitionOf[K] | undefined };
}

function collectKeys(node: unknown, keys: Set<string>): void {
  if (node === null || typeof node !== 'object') return;
  const record = node as Record<string, unknown>;
  const properties = record.properties;
  if (properties !== null && typeof properties === 'object') {
    for (const key of Object.keys(properties)) keys.add(key);
  }
  for (const child of Object.values(record)) collectKeys(child, keys);
}

// The same documents are compiled once, however many commands one process runs.
const ready = new WeakMap<SchemaDocuments, SchemaChecker>();

/**
 * Compiles the schemas.
 * @param schemas by name: each kind, and `common`
 */
export function compileSchemas(schemas: SchemaDocuments): SchemaChecker {
  const checker = ready.get(schemas) ?? compile(schemas);
  ready.set(schemas, checker);
  return checker;
}

function compile(schemas: SchemaDocuments): SchemaChecker {
  const knownKeys = new Set<string>();
  for (const schema of Object.values(schemas)) collectKeys(schema, knownKeys);
  const validatorOf = compileValidators(schemas);
  const { common, ...ofKinds } = schemas;
  const shapes = Object.fromEntries(
    Object.entries(ofKinds).map(([kind, schema]) => [kind, shapeOf(schema, common)]),
  ) as Record<Kind, KindShape>;
  return {
    knownKeys,
    shapes,
    check<K extends Kind>(kind: K, value: unknown) {
      const validator = validatorOf(kind);
      const isValid = validator(value);
      return {
        errors: isValid ? [] : (validator.errors ?? []),
        definition: isValid ? (value as DefinitionOf[K]) : undefined,
      };
    },
  };
}
