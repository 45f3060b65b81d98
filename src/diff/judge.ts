import type { MessageArgs } from '../diagnostic/diagnostic.js';
import type { ChangeKind, Compared } from './change.js';
import type { ChangeRule } from './change-rule.js';
import { fingerprintOf } from './fingerprint.js';
import { CHANGE_RULES } from './rules/registry.js';

/** A fact with the one rule that speaks of it. */
export interface Judgement {
  readonly rule: ChangeRule;
  readonly args: MessageArgs;
  readonly compared: Compared;
  /** 12 hexadecimal digits; the same change has the same in every commit. */
  readonly fingerprint: string;
  /** One Chinese sentence without the name of the subject, and without what it was compared with. */
  readonly message: string;
}

function rulesFor(kind: ChangeKind): readonly ChangeRule[] {
  return CHANGE_RULES.filter(({ kinds }) => kinds.includes(kind));
}

const BY_KIND = {
  'definition-added': rulesFor('definition-added'),
  'definition-removed': rulesFor('definition-removed'),
  'definition-renamed': rulesFor('definition-renamed'),
  'item-split': rulesFor('item-split'),
  'items-merged': rulesFor('items-merged'),
  'value-changed': rulesFor('value-changed'),
  'element-added': rulesFor('element-added'),
  'element-removed': rulesFor('element-removed'),
  'element-renamed': rulesFor('element-renamed'),
  'elements-moved': rulesFor('elements-moved'),
} satisfies Record<ChangeKind, readonly ChangeRule[]>;

function judgeOne(compared: Compared): Judgement {
  for (const rule of BY_KIND[compared.change.kind]) {
    // A rule is only asked about facts of its kinds.
    const args = rule.judge(compared as Compared<never>);
    if (args === undefined) continue;
    const fingerprint = fingerprintOf(rule.code, compared);
    return { rule, args, compared, fingerprint, message: rule.message(args) };
  }
  throw new Error(`no rule speaks of ${compared.change.kind}`);
}

/** Says of each fact, in the same order, what it means for the citizen. The first rule that speaks of it decides. */
export function judge(facts: readonly Compared[]): readonly Judgement[] {
  return facts.map(judgeOne);
}
