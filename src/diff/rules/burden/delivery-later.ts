import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { movedLimit, movedText } from '../../weigh/limits.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

/** The licence's result, delivered within `limit`. */
const result = (limit: string) => `办理结果:
  - 结果名称: 劳务派遣经营许可证
    类型: 证照
    样本: files/lao-wu-pai-qian-xu-ke-zheng-yang-ben.pdf
    送达方式: [现场领取]
    送达时限: ${limit}
    有效期: 3年
    电子证照: 是
    电子印章: 否
`;

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D011',
  name: 'delivery-later',
  title: '办好以后送达得更晚',
  why: '送达的时间不算在办结时限里，却是群众真正拿到东西的日子；行政许可的证件要在决定后十日内颁发、送达（行政许可法第四十四条）。',
  bad: [{ file: LICENCE, patch: result('15日') }],
  good: [{ file: LICENCE, patch: result('十日内') }],
  remedy: `改回原来的送达时限。${OR_RECORD}`,
  message: (args) => `${args.什么}${movedText(args, '延长')}`,
  judge: ({ change }) =>
    fieldKey(change) === 'item.办理结果.送达时限' ? movedLimit(change, 'longer') : undefined,
});
