import { REQUIRED_ELEMENTS } from '../../model/required-elements.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F001',
  name: 'missing-element',
  severity: 'error',
  title: '缺少这类事项必须有的要素',
  why: '不同类型的事项要公开的要素不同：许可要写数量和救济途径（行政许可法第三十条），行政权力要对应权责清单，能网上办的要给入口。缺了要素，群众不知道怎么办，检查时按要素缺失扣分。',
  bad: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '', without: ['行政复议与诉讼'] }],
  good: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch: `行政复议与诉讼:
  行政复议: 自知道决定之日起六十日内，向示例市人民政府申请行政复议。
  行政诉讼: 自知道决定之日起六个月内，向人民法院提起行政诉讼。`,
    },
  ],
  remedy: '补写这个要素；写法可以看同类型的其他事项。',
  message: (args) => `${args.类型}事项缺少「${args.要素}」：${args.原因}`,
  *check(item) {
    for (const { element, isRequired, reason } of REQUIRED_ELEMENTS) {
      const value = item[element];
      const isAbsent = value === undefined || (Array.isArray(value) && value.length === 0);
      if (!isAbsent || !isRequired(item)) continue;
      yield { path: [element], at: 'key', args: { 类型: item.事项类型, 要素: element, 原因: reason } };
    }
  },
});
