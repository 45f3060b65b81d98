import { exampleReason } from '../example-reason.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['reason'],
  code: 'F063',
  name: 'reason-without-citation',
  severity: 'error',
  title: '变更说明没有写依据',
  why: '没有法律、法规或者国务院决定和命令依据的，行政规范性文件不得增加公民、法人的义务（优化营商环境条例第六十四条）。光有理由、没有依据的说明，kuaiban diff 不放行。',
  bad: exampleReason({ 依据: null }),
  good: exampleReason({
    依据: null,
    文件: '[{ 名称: 关于规范劳务派遣许可材料的通知, 文号: 人社厅函〔2026〕12号 }]',
  }),
  remedy:
    '法规库里有的，写「依据」：法规的标识和条款；没有的，写「文件」：名称和文号。说不出依据的，把改动撤回。',
  message: () => '没有写「依据」，也没有写「文件」：凭什么让群众多办这些事',
  *check({ 说明 }) {
    for (const [index, { 依据, 文件 }] of 说明.entries()) {
      if (依据 === undefined && 文件 === undefined) yield { path: ['说明', index], args: {} };
    }
  },
});
