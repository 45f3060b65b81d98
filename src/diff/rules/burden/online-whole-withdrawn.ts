import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { turnOf, YES_IS_BETTER } from '../../weigh/rank.js';
import { REGISTRATION } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D026',
  name: 'online-whole-withdrawn',
  title: '不能再全程网办',
  why: '除法律、法规、规章规定必须到现场的以外，依申请事项全程网办率要达到 90% 以上（实施办法二（三）2）。能在家里办完的又要出门，是倒退。',
  bad: [{ file: REGISTRATION, patch: '全程网办: 否' }],
  good: [{ file: REGISTRATION, patch: '全程网办: "是"' }],
  remedy: `改回全程网办。${OR_RECORD}`,
  message: () => '原来可以全程网办，现在不可以',
  judge({ change }) {
    if (fieldKey(change) !== 'item.全程网办') return undefined;
    return turnOf(change, YES_IS_BETTER) === 'worse' ? {} : undefined;
  },
});
