import { fileOf } from '../../catalog/kinds.js';
import { localFacts, saysTheSame } from '../../model/local-facts.js';
import { exampleHall } from '../example-hall.js';
import { defineCatalogueRule } from '../rule.js';

const FASTER = exampleHall('lao-wu-pai-qian-xu-ke', '    本地规定:\n      承诺办结时限: 3个工作日\n');

export default defineCatalogueRule({
  on: ['place'],
  code: 'R045',
  name: 'undeclared-local-value',
  severity: 'error',
  title: '大厅改了事项没有放开的内容',
  why: '同一事项在各区县要无差别受理、同标准办理（优化营商环境条例第三十五条）。区县可以加自己的窗口和电话；时限、投诉方式这些内容，市里在事项文件的「地方可变」里放开了才能另定，不然各区指南又成了各写各的。',
  bad: [FASTER],
  good: [FASTER, { file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '地方可变: [承诺办结时限]' }],
  remedy: '删掉这一项，照市里的办；确实要另定的，请管这个事项的处室把它写进事项文件的「地方可变」。',
  message: (args) => `「${args.事项}」的${args.键}全市统一（事项的「地方可变」里没有它），大厅不能另定`,
  *check({ definition: hall }, { catalogue }) {
    for (const [index, handled] of (hall.承办事项 ?? []).entries()) {
      const item = catalogue.definitions.item.get(handled.事项);
      if (!item) continue;
      const declared = item.地方可变 ?? [];
      for (const { field, local, general, path } of localFacts(handled, item)) {
        // What repeats the item changes nothing: local-value-repeated speaks of it.
        if (declared.includes(field) || saysTheSame(local, general)) continue;
        const message = declared.length > 0 ? `地方可变：${declared.join('、')}` : `事项没有写「地方可变」`;
        const key = declared.length > 0 ? '地方可变' : '事项名称';
        yield {
          path: ['承办事项', index, ...path],
          args: { 事项: item.事项名称, 键: field },
          related: [{ file: fileOf('item', handled.事项), path: [key], message }],
        };
      }
    }
  },
});
