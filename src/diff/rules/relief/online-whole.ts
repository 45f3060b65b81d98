import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { turnOf, YES_IS_BETTER } from '../../weigh/rank.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D126',
  name: 'online-whole',
  title: '可以全程网办了',
  why: '在家里就能办完。除法律、法规、规章规定必须到现场的以外，依申请事项全程网办率要达到 90% 以上（实施办法二（三）2）。',
  bad: [{ file: LICENCE, patch: '全程网办: 是' }],
  good: [{ file: LICENCE, patch: '全程网办: "否"' }],
  remedy: TELL,
  message: () => '现在可以全程网办',
  judge({ change }) {
    if (fieldKey(change) !== 'item.全程网办') return undefined;
    return turnOf(change, YES_IS_BETTER) === 'better' ? {} : undefined;
  },
});
