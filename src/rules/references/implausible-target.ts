import { compareLimits, parseLimit } from '../../values/limit.js';
import { parsePercent } from '../../values/percent.js';
import { defineRule } from '../rule.js';

const ONE_WORKING_DAY = { kind: 'span', amount: 1, unit: '工作日' } as const;

export default defineRule({
  on: ['catalog'],
  code: 'R037',
  name: 'implausible-target',
  severity: 'warning',
  title: '目标的值不合情理',
  why: '目标用来判断提速、即办和网办达标没有；写成 0 或者 100%，要么什么都达标，要么什么都不达标。实施办法的目标是：一件事 10 个，提速 50%，即办 30 分钟，网办 90%。',
  bad: [{ file: 'catalog.yaml', patch: '目标:\n  提速比例: 0%' }],
  good: [{ file: 'catalog.yaml', patch: '目标:\n  提速比例: 50%' }],
  remedy: '对照本单位的实施办法改正；和通知原文一样的可以不写。',
  message: (args) => `「${args.键}」${args.值}：${args.情况}`,
  *check({ 目标 }) {
    if (目标 === undefined) return;
    const { 打包事项数, 提速比例, 即办时长, 全程网办率 } = 目标;
    if (打包事项数 === 0)
      yield { path: ['目标', '打包事项数'], args: { 键: '打包事项数', 值: 0, 情况: '等于没有目标' } };
    for (const [key, text] of Object.entries({ 提速比例, 全程网办率 })) {
      const share = text === undefined ? undefined : parsePercent(text);
      const isImpossible = key === '提速比例' && share === 1;
      if (text === undefined || (share !== 0 && !isImpossible)) continue;
      const situation = isImpossible ? '时限不能缩短到没有' : '等于没有目标';
      yield { path: ['目标', key], args: { 键: key, 值: text, 情况: situation } };
    }
    const instant = 即办时长 === undefined ? undefined : parseLimit(即办时长);
    if (即办时长 !== undefined && instant && compareLimits(instant, ONE_WORKING_DAY).order >= 0) {
      const args = { 键: '即办时长', 值: 即办时长, 情况: '一天办完的是承诺件，不是即办件' };
      yield { path: ['目标', '即办时长'], args };
    }
  },
});
