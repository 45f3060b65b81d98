import { SETTINGS_FILE } from '../../catalog/kinds.js';
import { namesOf, relatedTo, shortfallOf } from '../shortfall.js';
import type { MeasureKey } from '../target-report.js';
import type { TargetRule } from '../target-rule.js';

/** Measures without a code of their own, and the key that each looks at. 提速 and 即办 are errors of their items. */
const KEYS = {
  'zero-visit': '到现场次数',
  'shared-materials': '申请材料',
  'merged-materials': '成员',
  completeness: '事项名称',
} as const satisfies Partial<Record<MeasureKey, string>>;

const ENTRIES = Object.entries(KEYS) as readonly [keyof typeof KEYS, string][];

/** T005 */
export const measureBelowTarget: TargetRule = {
  code: 'T005',
  name: 'measure-below-target',
  severity: 'warning',
  title: '零跑动、减材料或者完整度没有达到目标',
  why: '精简材料、减少跑动和指南要素齐全都是实施办法的要求（二（二）2、二（三）1），做到多少由本单位在 catalog.yaml 里定；定了就要对得上。',
  bad: [{ file: 'catalog.yaml', patch: '目标:\n  零跑动率: 90%' }],
  good: [{ file: 'catalog.yaml', patch: '目标:\n  零跑动率: 50%' }],
  remedy: '从列出的几个改起，它们差得最多。',
  message: (args) =>
    `${args.指标} ${args.数值}（${args.已做到}/${args.合计}），没有达到 ${args.目标}；差得最多的：${args.差的}`,
  *check(scope) {
    for (const [key, looksAt] of ENTRIES) {
      const found = shortfallOf(key, scope);
      if (!found) continue;
      const { measure, path } = found;
      const args = {
        指标: measure.name,
        数值: measure.text,
        已做到: measure.numerator,
        合计: measure.denominator ?? 0,
        目标: measure.thresholdText ?? '',
        差的: namesOf(measure),
      };
      yield { file: SETTINGS_FILE, path, args, related: relatedTo(measure, [looksAt]) };
    }
  },
};
