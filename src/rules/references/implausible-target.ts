import { isInstantLimit, NOTICE_TARGETS } from '../../model/notice-targets.js';
import { formatLimit, formatPercent, parseLimit } from '../../values/limit.js';
import { parsePercent } from '../../values/percent.js';
import { defineRule } from '../rule.js';

const { 打包事项数: bundles, 提速比例: speedup, 即办时长: atOnce, 全程网办率: online } = NOTICE_TARGETS;

export default defineRule({
  on: ['catalog'],
  code: 'R037',
  name: 'implausible-target',
  severity: 'warning',
  title: '目标的值不合情理',
  why: `目标用来判断提速、即办和网办达标没有；写成 0 或者提速 100%，要么什么都达标，要么什么都不达标。实施办法的目标是：一件事 ${bundles} 个，提速 ${formatPercent(speedup)}，即办 ${formatLimit(atOnce)}，网办 ${formatPercent(online)}。`,
  bad: [{ file: 'catalog.yaml', patch: '目标:\n  提速比例: 0%' }],
  good: [{ file: 'catalog.yaml', patch: '目标:\n  提速比例: 50%' }],
  remedy: '对照本单位的实施办法改正；和通知原文一样的可以不写。',
  message: (args) => `「${args.键}」${args.值}：${args.情况}`,
  *check({ 目标 }) {
    for (const [key, written] of Object.entries(目标 ?? {})) {
      const value = typeof written === 'string' ? parsePercent(written) : written;
      const isImpossible = key === '提速比例' && value === 1;
      if (value !== 0 && !isImpossible) continue;
      const situation = isImpossible ? '时限不能缩短到没有' : '等于没有目标';
      yield { path: ['目标', key], args: { 键: key, 值: written, 情况: situation } };
    }
    const instant = parseLimit(目标?.即办时长 ?? '');
    if (目标?.即办时长 !== undefined && instant && !isInstantLimit(instant)) {
      const args = { 键: '即办时长', 值: 目标.即办时长, 情况: '一天办完的是承诺件，不是即办件' };
      yield { path: ['目标', '即办时长'], args };
    }
  },
});
