import type { Bundle, MaterialNames } from '../catalog/catalogue.js';
import { documentKey } from './material-names.js';

/** Which document a name means. Two names mean the same document when their keys are equal. */
export interface MaterialIdentity {
  readonly key: string;
  /** The name it bears once several names are merged; `undefined` of a document without a standard name. */
  readonly name: string | undefined;
  /** Ids of the items whose result it is. */
  readonly resultOf: readonly string[];
  /** Is it a form that the bundle puts together? */
  readonly isForm?: true;
}

export type IdentityOf = (name: string) => MaterialIdentity;

/** Of a standard name. The space keeps its key apart from the keys of documents without one: those have no white space. */
function standardIdentity(name: string, resultOf: readonly string[]): MaterialIdentity {
  return { key: `${documentKey(name)} `, name, resultOf };
}

type Entry = MaterialNames['材料'][number];

/** Standard identities by the keys of their names; entries of one name are one. */
function standards(entries: readonly Entry[]): ReadonlyMap<string, MaterialIdentity> {
  const found = new Map<string, MaterialIdentity>();
  for (const { 名称, 由哪些事项的结果代替 = [] } of entries) {
    const known = found.get(documentKey(名称));
    const resultOf = [...(known?.resultOf ?? []), ...由哪些事项的结果代替].toSorted();
    found.set(documentKey(名称), standardIdentity(known?.name ?? 名称, resultOf));
  }
  return found;
}

// Every bundle asks for it.
const ready = new WeakMap<MaterialNames, IdentityOf>();
const EMPTY: MaterialNames = { 材料: [] };

/**
 * Gives the identity of a document by its name: that of the name table whose 名称 or 别名 differs from it in spelling at most
 * (`documentKey`), else one of its own. The order of the table does not matter: an alias of two names (R050) belongs to neither.
 */
export function materialIdentity(table: MaterialNames = EMPTY): IdentityOf {
  const identityOf = ready.get(table) ?? identitiesOf(table);
  ready.set(table, identityOf);
  return identityOf;
}

function identitiesOf({ 材料 }: MaterialNames): IdentityOf {
  const entries = 材料.toSorted((a, b) => (a.名称 < b.名称 ? -1 : 1));
  const byName = standards(entries);
  const byAlias = new Map<string, MaterialIdentity | undefined>();
  for (const { 名称, 别名 = [] } of entries) {
    const identity = byName.get(documentKey(名称));
    for (const alias of 别名.map(documentKey)) {
      byAlias.set(alias, byAlias.has(alias) && byAlias.get(alias) !== identity ? undefined : identity);
    }
  }
  return (name) => {
    const key = documentKey(name);
    return byName.get(key) ?? byAlias.get(key) ?? { key, name: undefined, resultOf: [] };
  };
}

/** As `identityOf`, but the forms that the bundle puts together (`合并表格`) are one document there. */
export function identityWithin(bundle: Bundle, identityOf: IdentityOf): IdentityOf {
  const together = new Map<string, MaterialIdentity>();
  for (const { 名称, 代替材料 } of bundle.合并表格 ?? []) {
    const form = { ...standardIdentity(名称, []), isForm: true as const };
    for (const name of [名称, ...代替材料]) {
      const { key } = identityOf(name);
      if (!together.has(key)) together.set(key, form);
    }
  }
  return (name) => {
    const identity = identityOf(name);
    return together.get(identity.key) ?? identity;
  };
}
