import { defineChangeRule } from '../../change-rule.js';
import { fieldKey, nameIn } from '../../weigh/field-key.js';
import { REGISTRATION } from '../burden/example-files.js';
import { TELL } from './tell.js';

const result = (ways: string) =>
  `办理结果:\n  - 结果名称: 就业创业证\n    类型: 证照\n    样本: files/jiu-ye-chuang-ye-zheng-yang-ben.pdf\n    送达方式: [${ways}]\n    电子证照: 是\n`;

export default defineChangeRule({
  level: 'relief',
  kinds: ['element-added'],
  code: 'D120',
  name: 'delivery-way-added',
  title: '结果多了一种送达的办法',
  why: '能邮寄、能下载，就不用专门跑一趟来领。',
  bad: [{ file: REGISTRATION, patch: result('现场领取, 网上下载, 邮寄送达') }],
  good: [{ file: REGISTRATION, patch: result('网上下载, 现场领取') }],
  remedy: TELL,
  message: (args) => `“${args.结果}”可以“${args.方式}”了`,
  judge: ({ change }) =>
    fieldKey(change) === 'item.办理结果.送达方式'
      ? { 结果: nameIn(change), 方式: change.after.text }
      : undefined,
});
