import { isOffered, memberStates } from '../../model/member-states.js';
import { countedBundle, type MeasureDefinition, type Scope, type Tally } from '../measure.js';
import type { CountedDefinition } from '../target-report.js';

function tally({ catalogue, bundles: own, today }: Scope): Tally {
  const counted: CountedDefinition[] = [];
  const missing: CountedDefinition[] = [];
  for (const [id, bundle] of own) {
    const total = bundle.成员.length;
    const { inForce } = memberStates(bundle, catalogue, today);
    const note =
      inForce === total ? `${total} 个成员都能办` : `${total} 个成员里有 ${total - inForce} 个现在不能办`;
    (isOffered(bundle, catalogue, today) ? counted : missing).push(countedBundle(id, bundle, note));
  }
  return { counted, missing, exceptions: [] };
}

export const bundles = {
  key: 'bundles',
  name: '打包一件事',
  kind: 'count',
  unit: '件',
  source: '实施办法一、目标任务；二（一）',
  nothing: '没有一件事',
  rule: () => '“打包一件事”里，至少有两个成员现在能办的有多少件。',
  tally,
} as const satisfies MeasureDefinition;
