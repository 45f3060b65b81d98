import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D025',
  name: 'more-visits',
  title: '要多跑一趟',
  why: '快办行动要的就是少跑：除法律、法规、规章规定必须到现场的以外，都要能全程网办（实施办法二（三）2）。多跑的每一趟，都是老人、病人、请不了假的人的一天。',
  bad: [{ file: LICENCE, patch: '到现场次数: 2' }],
  good: [{ file: LICENCE, patch: '到现场次数:    1 # 领证' }],
  remedy: `用邮寄、数据共享、一次告知减掉这一趟。${OR_RECORD}`,
  message: (args) => `到现场次数由 ${args.原来} 次增加到 ${args.现在} 次`,
  judge({ change }) {
    const { before, after } = change;
    if (fieldKey(change) !== 'item.到现场次数' || before?.type !== 'count' || after?.type !== 'count')
      return undefined;
    return after.count > before.count ? { 原来: before.count, 现在: after.count } : undefined;
  },
});
