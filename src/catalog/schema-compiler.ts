import { Ajv2020, type CodeOptions } from 'ajv/dist/2020.js';
import { FORMAT_CHECKS } from './formats.js';
import type { Kind } from './kinds.js';

/** A JSON Schema document, as read from `schema/`. */
export type SchemaDocument = Readonly<Record<string, unknown>>;
export type SchemaDocuments = Readonly<Record<Kind | 'common', SchemaDocument>>;

/**
 * The schema library, set up for our schemas.
 * @param code how it writes its code, where that is to be stored (https://ajv.js.org/standalone.html)
 */
export function makeAjv({ common }: SchemaDocuments, code: CodeOptions = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    coerceTypes: true,
    strict: true,
    strictTypes: false,
    code,
  });
  for (const [name, accepts] of Object.entries(FORMAT_CHECKS)) ajv.addFormat(name, accepts);
  ajv.addSchema(common);
  return ajv;
}
