import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { mustComeNow } from '../../weigh/visit.js';
import { quotable } from '../../weigh/words.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D025',
  name: 'more-visits',
  title: '要多跑一趟',
  why: '快办行动要的就是少跑：除法律、法规、规章规定必须到现场的以外，都要能全程网办（实施办法二（三）2）。多跑的每一趟，都是老人、病人、请不了假的人的一天。办理流程里原来没有要求、现在写明应当到现场的，也是多跑一趟。',
  bad: [{ file: LICENCE, patch: '到现场次数: 2' }],
  good: [{ file: LICENCE, patch: '到现场次数:    1 # 领证' }],
  remedy: `用邮寄、数据共享、一次告知减掉这一趟。${OR_RECORD}`,
  message: (args) =>
    args.环节 === undefined
      ? `到现场次数由 ${args.原来} 次增加到 ${args.现在} 次`
      : `要到现场了：由“${args.原来}”改为“${args.现在}”`,
  judge({ change }) {
    const { before, after } = change;
    if (fieldKey(change) === 'item.办理流程.内容' && before !== null && after !== null) {
      if (!mustComeNow(before.text, after.text)) return undefined;
      return { 环节: '到现场', 原来: quotable(before.text), 现在: quotable(after.text) };
    }
    if (fieldKey(change) !== 'item.到现场次数' || before?.type !== 'count' || after?.type !== 'count')
      return undefined;
    return after.count > before.count ? { 原来: before.count, 现在: after.count } : undefined;
  },
});
