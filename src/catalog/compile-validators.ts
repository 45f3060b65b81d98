import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Kind } from './kinds.js';
import { makeAjv, type SchemaDocuments } from './schema-compiler.js';

/**
 * The function that checks values of a kind; each is compiled when it is first wanted. The build puts functions that
 * are compiled already in the place of this module: the same library writes them from the same schemas.
 */
export function compileValidators(schemas: SchemaDocuments): (kind: Kind) => ValidateFunction {
  const ajv = makeAjv(schemas);
  const validators = new Map<Kind, ValidateFunction>();
  return (kind) => {
    const validator = validators.get(kind) ?? ajv.compile(schemas[kind]);
    validators.set(kind, validator);
    return validator;
  };
}
