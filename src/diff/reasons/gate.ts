import type { MessageArgs } from '../../diagnostic/diagnostic.js';
import type { Judgement } from '../judge.js';
import { type RecordedReason, standingAlone } from '../judged-change.js';

/** What was recorded for a change, and the data of the finding `reasonWithoutBasis` where it does not do. */
export interface GateAnswer {
  readonly reason: RecordedReason | null;
  readonly flaw: MessageArgs | null;
}

/** Asks for the reason of a change. Only a burden needs one; a reason without a usable basis leaves it an error. */
export function askGate(
  { rule, fingerprint, message, compared: { against } }: Judgement,
  reasons: ReadonlyMap<string, RecordedReason>,
): GateAnswer {
  const reason = rule.level === 'burden' ? reasons.get(fingerprint) : undefined;
  if (reason === undefined) return { reason: null, flaw: null };
  if (reason.flaw === '') return { reason, flaw: null };
  const change = standingAlone({ message, against });
  const args = { 改动: change, 编号: fingerprint, 记在: reason.recordedIn, 毛病: reason.flaw };
  return { reason, flaw: args };
}
