import { elementPoints, guideCompleteness } from '../../model/completeness.js';
import { countedItem, type MeasureDefinition, type Scope, type Tally } from '../measure.js';
import type { CountedDefinition } from '../target-report.js';

function tally({ catalogue, items }: Scope): Tally {
  const counted: CountedDefinition[] = [];
  const missing: CountedDefinition[] = [];
  for (const [id, item] of items) {
    const guide = guideCompleteness(catalogue, id, item);
    const { reached, possible } = elementPoints(guide);
    counted.push(countedItem(id, item, `${guide.score} 分`, reached));
    const absent = [...guide.missing.required, ...guide.missing.recommended];
    if (absent.length > 0) {
      missing.push(countedItem(id, item, `缺：${absent.join('、')}`, possible - reached));
    }
  }
  return { counted, missing, exceptions: [] };
}

export const completeness = {
  key: 'completeness',
  name: '指南完整度',
  kind: 'score',
  unit: '分',
  source: '实施办法二（三）1',
  nothing: '没有事项',
  rule: () => '在用事项的指南，应有的要素写了多少：必填的一个算三分，建议写的一个算一分，折成满分 100 分。',
  tally,
} as const satisfies MeasureDefinition;
