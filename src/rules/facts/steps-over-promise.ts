import { countedLimits } from '../../model/step-limits.js';
import { formatLimit, parseLimit } from '../../values/limit.js';
import { compareTotals, formatTotalLimit, totalLimit } from '../../values/total-limit.js';
import { defineRule } from '../rule.js';

const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['分钟', '小时', '工作日']),
  new Set(['自然日']),
  new Set(['月', '年']),
];

const flow = (...steps: readonly string[]) => [
  {
    file: 'items/lao-wu-pai-qian-xu-ke.yaml',
    patch: `办理流程:\n${steps.map((step) => `  - ${step}\n`).join('')}`,
  },
];

export default defineRule({
  on: ['item'],
  code: 'F022',
  name: 'steps-over-promise',
  severity: 'error',
  title: '各环节的时限加起来比承诺的长',
  why: '承诺的时限由各环节分担；加起来超过承诺，说明有一处写错，群众会按短的来催，按长的来等。听证、检验、检测、鉴定、专家评审的时间依法不计入（行政许可法第四十五条）。',
  bad: flow(
    '{环节: 受理和审查, 内容: 书面审查。, 时限: 3个工作日}',
    '{环节: 决定, 内容: 作出决定。, 时限: 3个工作日}',
  ),
  good: flow(
    '{环节: 受理和审查, 内容: 书面审查。, 时限: 5个工作日}',
    '{环节: 决定和送达, 内容: 作出决定，通知领证。, 时限: 5个工作日, 计入时限: 否}',
  ),
  remedy: '核对每个环节的时限和承诺；不计入的写“计入时限: 否”。',
  message: (args) =>
    `计入时限的环节合计 ${args.合计}，承诺只有 ${args.承诺}${args.换算 === '' ? '' : `（${args.换算}）`}`,
  *check(item) {
    const promised = parseLimit(item.承诺办结时限);
    const limits = countedLimits(item);
    if (!promised || limits.length === 0) return;
    // Limits of different families cannot be added; each family alone must keep the promise.
    for (const units of FAMILIES) {
      const total = totalLimit(limits.filter((limit) => limit.kind === 'span' && units.has(limit.unit)));
      if (total === undefined) continue;
      const { order, converted } = compareTotals(total, [promised]);
      if (order <= 0) continue;
      const 换算 = converted ? '单位不同，按 5 个工作日等于 7 日、1 个月等于 30 日折算' : '';
      yield {
        path: ['承诺办结时限'],
        args: { 合计: formatTotalLimit(total), 承诺: formatLimit(promised), 换算 },
      };
      return;
    }
  },
});
