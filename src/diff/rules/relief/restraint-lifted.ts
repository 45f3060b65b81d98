import { defineChangeRule } from '../../change-rule.js';
import { restraintTurn } from '../../weigh/restraint.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D136',
  name: 'restraint-lifted',
  title: '取消了数量限制或者中介服务',
  why: '没有名额的限制，符合条件就能办；不用先找中介机构，少花钱、少跑路（优化营商环境条例第四十三条）。',
  before: [{ file: LICENCE, patch: '中介服务: 验资报告由会计师事务所出具。' }],
  bad: [{ file: LICENCE, patch: '中介服务: 无' }],
  good: [{ file: LICENCE, patch: '中介服务: "验资报告由会计师事务所出具。"' }],
  remedy: TELL,
  message: (args) => `取消了${args.什么}：“${args.内容}”`,
  judge: ({ change }) => restraintTurn(change, 'went'),
});
