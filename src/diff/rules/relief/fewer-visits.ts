import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D125',
  name: 'fewer-visits',
  title: '少跑一趟',
  why: '少跑一趟，就少请一天假、少求一次人。除法律、法规、规章规定必须到现场的以外，都要能全程网办（实施办法二（三）2）。',
  bad: [{ file: LICENCE, patch: '到现场次数: 0' }],
  good: [{ file: LICENCE, patch: '到现场次数:    1 # 领证' }],
  remedy: TELL,
  message: (args) => `到现场次数由 ${args.原来} 次减少到 ${args.现在} 次`,
  judge({ change }) {
    const { before, after } = change;
    if (fieldKey(change) !== 'item.到现场次数' || before?.type !== 'count' || after?.type !== 'count')
      return undefined;
    return after.count < before.count ? { 原来: before.count, 现在: after.count } : undefined;
  },
});
