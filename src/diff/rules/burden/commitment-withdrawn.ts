import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { isRestraint } from '../../weigh/restraint.js';
import { quotable } from '../../weigh/words.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D031',
  name: 'commitment-withdrawn',
  title: '不再实行告知承诺、容缺受理',
  why: '写一份承诺就能办的，现在要把证明一份一份开齐；缺一份可以先受理的，现在当场退回。实行告知承诺的事项是向社会公布的（青岛市优化营商环境条例第二十六条），收回要有依据。原来人人可以承诺、现在写明有人不适用的，这些人也一样要把证明开齐；不适用的范围改了字句的，列为须知。要群众新作一份信用承诺的不算加重：那是用承诺换材料，列为须知。',
  bad: [{ file: LICENCE, patch: '', without: ['告知承诺'] }],
  good: [
    {
      file: LICENCE,
      patch:
        '告知承诺:\n  逾期后果: 逾期不补的，撤销许可。\n  补交时限: 10个工作日\n  不实责任: 撤销许可，记入信用记录。\n  承诺内容: 承诺制度文本与提交的清单一致，在补交时限内补交。\n',
    },
  ],
  remedy: `恢复告知承诺。${OR_RECORD}`,
  message: ({ 不适用 }) =>
    不适用 === undefined ? '不再实行告知承诺、容缺受理，材料要当场交齐' : `告知承诺有人不能用了：“${不适用}”`,
  judge({ change }) {
    const { before, after } = change;
    if (fieldKey(change) === 'item.告知承诺' && after === null) return {};
    if (fieldKey(change) !== 'item.告知承诺.不适用对象' || before !== null || after === null)
      return undefined;
    return isRestraint(after.text) ? { 不适用: quotable(after.text) } : undefined;
  },
});
