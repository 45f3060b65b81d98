import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { REGISTRATION } from '../burden/example-files.js';
import { TELL } from './tell.js';

const COMMITMENT =
  '告知承诺:\n  承诺内容: 本人承诺没有工作，有就业要求。\n  不实责任: 撤销登记，记入信用记录。\n';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D131',
  name: 'commitment-offered',
  title: '实行告知承诺、容缺受理',
  why: '写一份承诺就能办，缺的材料可以后补，不用把证明一份一份开齐再来。实行告知承诺的事项要公布（青岛市优化营商环境条例第二十六条）。',
  bad: [{ file: REGISTRATION, patch: COMMITMENT }],
  good: [{ file: REGISTRATION, patch: '# 没有实行告知承诺\n更新日期: 2026年8月5日\n' }],
  remedy: TELL,
  message: () => '实行告知承诺、容缺受理，材料不用一次开齐',
  judge: ({ change }) => (fieldKey(change) === 'item.告知承诺' && change.before === null ? {} : undefined),
});
