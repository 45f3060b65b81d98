import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { movedLimit, movedText } from '../../weigh/limits.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

const result = (limit: string) =>
  `办理结果:\n  - 结果名称: 劳务派遣经营许可证\n    类型: 证照\n    样本: files/lao-wu-pai-qian-xu-ke-zheng-yang-ben.pdf\n    送达方式: [现场领取]\n    送达时限: ${limit}\n    有效期: 3年\n    电子证照: 是\n    电子印章: 否\n`;

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D111',
  name: 'delivery-sooner',
  title: '办好以后送达得更早',
  why: '送达的那一天，才是群众真正拿到东西的日子。',
  bad: [{ file: LICENCE, patch: result('5日') }],
  good: [{ file: LICENCE, patch: result('十日内') }],
  remedy: TELL,
  message: (args) => `${args.什么}${movedText(args, '缩短')}`,
  judge: ({ change }) =>
    fieldKey(change) === 'item.办理结果.送达时限' ? movedLimit(change, 'shorter') : undefined,
});
