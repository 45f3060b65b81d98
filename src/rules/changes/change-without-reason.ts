import { exampleChange } from '../example-change.js';
import { defineRule } from '../rule.js';

const BURDEN = { 类别: '加重', 内容: '要多交一份居住证明。' };

export default defineRule({
  on: ['change'],
  code: 'F066',
  name: 'change-without-reason',
  severity: 'warning',
  title: '增加了要求，没有说为什么、凭什么',
  why: '没有法律、法规或者国务院决定和命令依据的，行政规范性文件不得增加义务（优化营商环境条例第六十四条）；要群众多办一件，就要告诉他为什么、凭什么。',
  bad: exampleChange('changes/2026-10.yaml', BURDEN),
  good: exampleChange('changes/2026-10.yaml', {
    ...BURDEN,
    理由: '待遇按居住地发放，要核实住在哪里。',
    依据: '《社会保险法》第五十条',
  }),
  remedy: '补上「理由」和「依据」；说不出依据的，去掉这项要求。',
  message: (args) => `“${args.名称}”增加了要求，没有写${args.缺少}`,
  *check({ 调整 }) {
    for (const [index, { 类别, 名称, 理由, 依据 }] of 调整.entries()) {
      const missing = [理由 === undefined && '「理由」', 依据 === undefined && '「依据」'].filter(Boolean);
      if (类别 !== '加重' || missing.length === 0) continue;
      yield { path: ['调整', index], args: { 名称, 缺少: missing.join('和') } };
    }
  },
});
