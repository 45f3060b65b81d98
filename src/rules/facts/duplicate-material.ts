import { documentKey } from '../../model/material-names.js';
import { defineRule } from '../rule.js';

const material = (name: string, copies: number) => `  - 材料名称: ${name}
    材料类型: 其他
    材料形式: 纸质或电子
    必要性: 必要
    来源渠道: 申请人自备
    原件份数: 1
    复印件份数: ${copies}
`;
const example = (second: string) => [
  {
    file: 'items/shi-ye-deng-ji.yaml',
    patch: `申请材料:\n${material('失业人员登记表', 0)}${material(second, 1)}`,
  },
];

export default defineRule({
  on: ['item'],
  code: 'F017',
  name: 'duplicate-material',
  severity: 'error',
  title: '同一份材料写了两次',
  why: '不得重复要求提交同一材料（安阳市政务服务条例第二十三条）；写两次，群众会多准备一份。“居民身份证”和“身份证复印件”换了说法，也是同一份。',
  bad: example('失业人员登记表'),
  good: example('授权委托书'),
  remedy:
    '要两份的、要原件又要复印件的，写在「原件份数」「复印件份数」里；不同情形用的写在「适用情形」里；多写的删掉。',
  message: (args) => `「${args.材料}」和第 ${args.先前} 份材料是同一份`,
  *check(item) {
    const seen = new Map<string, number>();
    for (const [index, { 材料名称 }] of item.申请材料.entries()) {
      const name = documentKey(材料名称);
      const first = seen.get(name);
      if (first === undefined) seen.set(name, index + 1);
      else yield { path: ['申请材料', index, '材料名称'], args: { 材料: 材料名称, 先前: first } };
    }
  },
});
