import { defineChangeRule } from '../../change-rule.js';
import { restraintTurn } from '../../weigh/restraint.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D036',
  name: 'restraint-introduced',
  title: '有了数量限制或者中介服务',
  why: '有了名额，符合条件也可能办不成；要先找中介机构，就要多花钱、多跑路。作为前提的中介服务要有法律、法规或者国务院决定的依据（优化营商环境条例第四十三条）。原来没有写的，按没有限制看；本来就有、只是改了说法的，列为须知。',
  bad: [{ file: LICENCE, patch: '中介服务: 验资报告由会计师事务所出具。' }],
  good: [{ file: LICENCE, patch: '中介服务: "无"' }],
  remedy: `取消限制，不用中介。${OR_RECORD}`,
  message: (args) => `原来没有${args.什么}，现在有了：“${args.内容}”`,
  judge: ({ change }) => restraintTurn(change, 'came'),
});
