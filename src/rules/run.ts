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
  const found: RuleFinding[] = [];
  if (decoded.definition === undefined) return found;
  const definition = decoded.definition as never;
  for (const rule of definitionRulesOn(decoded.kind)) {
    for (const finding of rule.check(definition)) found.push({ doc: rule, finding });
  }
  return found;
}

/** Cross-file rules, over one decoded file of the catalogue in `context`. */
export function runCatalogueRules(decoded: DecodedFile, context: RuleContext): readonly RuleFinding[] {
  const found: RuleFinding[] = [];
  if (decoded.definition === undefined) return found;
  const subject = { kind: decoded.kind, id: decoded.id, definition: decoded.definition } as never;
  for (const rule of catalogueRulesOn(decoded.kind)) {
    for (const finding of rule.check(subject, context)) found.push({ doc: rule, finding });
  }
  return found;
}
