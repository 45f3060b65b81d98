import { defineChangeRule } from '../../change-rule.js';
import { fieldKey, nameIn } from '../../weigh/field-key.js';
import { movedText } from '../../weigh/limits.js';
import { validityCourse } from '../../weigh/validity.js';
import { spaced } from '../../weigh/words.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

const result = (validity: string) =>
  `办理结果:\n  - 结果名称: 劳务派遣经营许可证\n    类型: 证照\n    样本: files/lao-wu-pai-qian-xu-ke-zheng-yang-ben.pdf\n    送达方式: [现场领取]\n    送达时限: 10日\n    有效期: ${validity}\n    电子证照: 是\n    电子印章: 否\n`;

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D037',
  name: 'validity-shorter',
  title: '办理结果的有效期短了',
  why: '有效期短了，群众就要更早、更多次地来延续、换证；行政许可的延续要在届满三十日前申请（行政许可法第五十条），错过了要从头再办。长期改成有期限的也算。',
  bad: [{ file: LICENCE, patch: result('2年') }],
  good: [{ file: LICENCE, patch: result('"3年"') }],
  remedy: `改回原来的有效期。${OR_RECORD}`,
  message: (args) => `“${args.结果}”的有效期${movedText(args, '缩短')}`,
  judge({ change }) {
    const { before, after } = change;
    if (fieldKey(change) !== 'item.办理结果.有效期' || !before || !after) return undefined;
    if (validityCourse(before.text, after.text) !== 'shorter') return undefined;
    return { 结果: nameIn(change), 原来: spaced(before.text), 现在: spaced(after.text) };
  },
});
