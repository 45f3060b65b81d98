import type { DefinitionOf } from '../../catalog/kinds.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Judgement } from '../../diff/judge.js';
import type { JudgedChange } from '../../diff/judged-change.js';
import { askGate } from '../../diff/reasons/gate.js';
import { withLevels } from '../levels.js';
import { flawedReason } from './gate-diagnostics.js';
import type { ReasonsGiven } from './reasons-in-versions.js';

/** A judged change with what is found of it: the change itself, and a reason that does not do. */
export interface WeighedChange {
  readonly change: JudgedChange;
  readonly diagnostics: readonly Diagnostic[];
}

const ALL_SOUND: ReadonlySet<string> = new Set();

/**
 * Gives a change the level that the catalogue wants, none at all where that is `off`. A burden for which a reason with a basis is recorded
 * is no error any more.
 * @param settings of the earlier version: a change cannot switch off the rule that judges it
 */
export function weighed(
  judgement: Judgement,
  found: Diagnostic | undefined,
  settings: DefinitionOf['catalog'] | undefined,
  { found: reasons, files }: ReasonsGiven,
): readonly WeighedChange[] {
  const { rule, compared, fingerprint, message } = judgement;
  return withLevels(found ? [found] : [], settings, ALL_SOUND).map((diagnostic) => {
    const { reason, flaw } = askGate(judgement, reasons);
    const isExplained = reason !== null && flaw === null;
    const severity = isExplained ? 'info' : diagnostic.severity;
    const { code, name, level } = rule;
    const flawed =
      flaw !== null && reason !== null && severity === 'error'
        ? [flawedReason(diagnostic, reason, fingerprint, flaw, files)]
        : [];
    // Outside of the documents of the comparison, too, people need the number to give a reason by.
    const number = level === 'burden' && !isExplained ? `（编号 ${fingerprint}）` : '';
    const shown = {
      ...diagnostic,
      severity,
      message: `${diagnostic.message}${number}`,
      args: { ...diagnostic.args, 编号: fingerprint },
    };
    return {
      change: {
        code,
        rule: name,
        level,
        severity,
        message,
        against: compared.against,
        fingerprint,
        change: compared.change,
        reason,
      },
      diagnostics: [shown, ...flawed],
    };
  });
}
