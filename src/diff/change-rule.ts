import type { CodeDoc } from '../diagnostic/code-doc.js';
import type { MessageArgs } from '../diagnostic/diagnostic.js';
import type { Change, ChangeKind, Compared } from './change.js';
import type { Level } from './judged-change.js';

/**
 * A rule of the policy: says of which facts it speaks and gives each the same level. The first rule in the registry that takes a
 * fact judges it. Its examples: `before` changes the example town into the earlier version where the town itself will not do; `bad` is the
 * later version with the change; `good` a later version that differs in nothing but its writing.
 */
export interface ChangeRule extends CodeDoc {
  readonly level: Level;
  readonly kinds: readonly ChangeKind[];
  /** The data of the message; `undefined` where the rule does not speak of the fact. */
  judge(compared: Compared<never>): MessageArgs | undefined;
}

const SEVERITIES = {
  burden: 'error',
  notice: 'warning',
  relief: 'info',
  wording: 'info',
} as const satisfies Record<Level, string>;

/** Gives the types of a rule about facts of the kinds `kinds`. */
export function defineChangeRule<K extends ChangeKind>(
  rule: Omit<CodeDoc, 'severity'> & {
    readonly level: Level;
    readonly kinds: readonly K[];
    judge(compared: Compared<Extract<Change, { readonly kind: K }>>): MessageArgs | undefined;
  },
): ChangeRule {
  return { ...rule, severity: SEVERITIES[rule.level] };
}
