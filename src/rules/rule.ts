import type { Catalogue } from '../catalog/catalogue.js';
import type { DefinitionOf, Kind } from '../catalog/kinds.js';
import type { CodeDoc, Finding } from '../diagnostic/code-doc.js';
import type { Indices } from '../model/indices.js';

/** What a cross-file rule may read besides its definition. `today` is YYYY-MM-DD. */
export interface RuleContext {
  readonly catalogue: Catalogue;
  readonly indices: Indices;
  readonly today: string;
}

/** A rule about one definition: a pure function of that definition alone. */
export interface DefinitionRule extends CodeDoc {
  readonly scope: 'definition';
  readonly on: readonly Kind[];
  check(definition: never): Iterable<Finding>;
}

/** A definition in its catalogue. */
export type Subject<K extends Kind = Kind> = {
  [One in K]: { readonly kind: One; readonly id: string; readonly definition: DefinitionOf[One] };
}[K];

/** A rule that compares a definition with the rest of the catalogue. */
export interface CatalogueRule extends CodeDoc {
  readonly scope: 'catalogue';
  readonly on: readonly Kind[];
  check(subject: never, context: RuleContext): Iterable<Finding>;
}

/** Gives the types of a rule about single definitions of the kinds `on`. */
export function defineRule<K extends Kind>(
  rule: CodeDoc & { readonly on: readonly K[]; check(definition: DefinitionOf[K]): Iterable<Finding> },
): DefinitionRule {
  return { ...rule, scope: 'definition' };
}

/** Gives the types of a cross-file rule, reported at definitions of the kinds `on`. */
export function defineCatalogueRule<K extends Kind>(
  rule: CodeDoc & {
    readonly on: readonly K[];
    check(subject: Subject<K>, context: RuleContext): Iterable<Finding>;
  },
): CatalogueRule {
  return { ...rule, scope: 'catalogue' };
}
