import { proseContradictions } from '../../model/prose-contradictions.js';
import { parseLimit } from '../../values/limit.js';
import { exampleHall } from '../example-hall.js';
import { defineCatalogueRule } from '../rule.js';

const note = (text: string) => [exampleHall('shi-ye-deng-ji', `    说明: ${text}\n`)];

/** A hall has no limits of its own beside those of its items. */
const NO_TOTALS = { whole: [], parts: [] };

export default defineCatalogueRule({
  on: ['place'],
  code: 'R053',
  name: 'hall-text-contradicts-item',
  severity: 'error',
  title: '大厅的说明和事项说的不一样',
  why: '同一事项在各区县要无差别受理、同标准办理（优化营商环境条例第三十五条）。大厅的「说明」会登在指南里；时限、跑几次、收不收费写得和事项不一样，等于绕过「地方可变」另定了一套。',
  bad: note('20 个工作日办结，要到现场 2 次。'),
  good: note('带好身份证，30 分钟办好。'),
  remedy:
    '删掉说明里的时限、次数和收费，指南会照事项自动列出来。确实要另定时限的，写进「本地规定」，并请管这个事项的处室放开「地方可变」。',
  message: (args) => `「${args.事项}」的说明写“${args.原文}”，可是${args.情况}`,
  *check({ definition: hall }, { catalogue }) {
    for (const [index, { 事项, 说明, 本地规定 }] of (hall.承办事项 ?? []).entries()) {
      const item = catalogue.definitions.item.get(事项);
      if (item === undefined || 说明 === undefined) continue;
      const local = { ...item, 承诺办结时限: 本地规定?.承诺办结时限 ?? item.承诺办结时限 };
      const member = {
        index,
        name: item.事项名称,
        source: { kind: 'item' as const, id: 事项, item: local },
        isRequired: true,
        condition: undefined,
        mode: '并联' as const,
        step: undefined,
        limit: parseLimit(local.承诺办结时限),
      };
      for (const { quote, situation, related } of proseContradictions(说明, [member], NO_TOTALS)) {
        const args = { 事项: item.事项名称, 原文: quote, 情况: situation };
        yield { path: ['承办事项', index, '说明'], args, related };
      }
    }
  },
});
