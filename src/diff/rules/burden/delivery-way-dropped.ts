import { defineChangeRule } from '../../change-rule.js';
import { fieldKey, nameIn } from '../../weigh/field-key.js';
import { REGISTRATION } from './example-files.js';
import { OR_RECORD } from './or-record.js';

const result = (ways: string) =>
  `办理结果:\n  - 结果名称: 就业创业证\n    类型: 证照\n    样本: files/jiu-ye-chuang-ye-zheng-yang-ben.pdf\n    送达方式: [${ways}]\n    电子证照: 是\n`;

export default defineChangeRule({
  level: 'burden',
  kinds: ['element-removed'],
  code: 'D020',
  name: 'delivery-way-dropped',
  title: '结果少了一种送达的办法',
  why: '不能邮寄、不能下载了，就要专门跑一趟来领；不能现场领了，等着急用的人也没有办法。',
  bad: [{ file: REGISTRATION, patch: result('现场领取') }],
  good: [{ file: REGISTRATION, patch: result('网上下载, 现场领取') }],
  remedy: `恢复这种送达方式。${OR_RECORD}`,
  message: (args) => `“${args.结果}”不再能“${args.方式}”`,
  judge: ({ change }) =>
    fieldKey(change) === 'item.办理结果.送达方式'
      ? { 结果: nameIn(change), 方式: change.before.text }
      : undefined,
});
