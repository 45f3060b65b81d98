import type { DecodedFile } from '../catalog/decode.js';
import type { Kind } from '../catalog/kinds.js';
import type { CodeDoc, Finding } from '../diagnostic/code-doc.js';
import { CATALOGUE_RULES, DEFINITION_RULES } from './registry.js';
import type { RuleContext } from './rule.js';

export interface RuleFinding {
  readonly doc: CodeDoc;
  readonly finding: Finding;
}

/** Rules by the kinds that they are about; filled as kinds come up. */
function byKind<Rule extends { readonly on: readonly Kind[] }>(rules: readonly Rule[]) {
  const found = new Map<Kind, readonly Rule[]>();
  return (kind: Kind): readonly Rule[] => {
    const known = found.get(kind) ?? rules.filter(({ on }) => on.includes(kind));
    found.set(kind, known);
    return known;
  };
}

const definitionRulesOn = byKind(DEFINITION_RULES);
const catalogueRulesOn = byKind(CATALOGUE_RULES);

/** Rules about single definitions, over one decoded file. */
export function runDefinitionRules(decoded: DecodedFile): readonly RuleFinding[] {
  if (decoded.definition === undefined) return [];
  const definition = decoded.definition as never;
  return definitionRulesOn(decoded.kind).flatMap((rule) =>
    [...rule.check(definition)].map((finding) => ({ doc: rule, finding })),
  );
}

/** Cross-file rules, over one decoded file of the catalogue in `context`. */
export function runCatalogueRules(decoded: DecodedFile, context: RuleContext): readonly RuleFinding[] {
  if (decoded.definition === undefined) return [];
  const subject = { kind: decoded.kind, id: decoded.id, definition: decoded.definition } as never;
  return catalogueRulesOn(decoded.kind).flatMap((rule) =>
    [...rule.check(subject, context)].map((finding) => ({ doc: rule, finding })),
  );
}
