import type { DecodedFile } from '../catalog/decode.js';
import type { CodeDoc, Finding } from '../diagnostic/code-doc.js';
import { CATALOGUE_RULES, DEFINITION_RULES } from './registry.js';
import type { RuleContext } from './rule.js';

export interface RuleFinding {
  readonly doc: CodeDoc;
  readonly finding: Finding;
}

/** Rules about single definitions, over one decoded file. */
export function runDefinitionRules(decoded: DecodedFile): readonly RuleFinding[] {
  if (decoded.definition === undefined) return [];
  const definition = decoded.definition as never;
  return DEFINITION_RULES.filter((rule) => rule.on.includes(decoded.kind)).flatMap((rule) =>
    [...rule.check(definition)].map((finding) => ({ doc: rule, finding })),
  );
}

/** Cross-file rules, over one decoded file of the catalogue in `context`. */
export function runCatalogueRules(decoded: DecodedFile, context: RuleContext): readonly RuleFinding[] {
  if (decoded.definition === undefined) return [];
  const subject = { kind: decoded.kind, id: decoded.id, definition: decoded.definition } as never;
  return CATALOGUE_RULES.filter((rule) => rule.on.includes(decoded.kind)).flatMap((rule) =>
    [...rule.check(subject, context)].map((finding) => ({ doc: rule, finding })),
  );
}
