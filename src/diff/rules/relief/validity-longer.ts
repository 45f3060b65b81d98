import { defineChangeRule } from '../../change-rule.js';
import { fieldKey, nameIn } from '../../weigh/field-key.js';
import { movedText } from '../../weigh/limits.js';
import { validityCourse } from '../../weigh/validity.js';
import { spaced } from '../../weigh/words.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

const result = (validity: string) =>
  `办理结果:\n  - 结果名称: 劳务派遣经营许可证\n    类型: 证照\n    样本: files/lao-wu-pai-qian-xu-ke-zheng-yang-ben.pdf\n    送达方式: [现场领取]\n    送达时限: 10日\n    有效期: ${validity}\n    电子证照: 是\n    电子印章: 否\n`;

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D137',
  name: 'validity-longer',
  title: '办理结果的有效期长了',
  why: '不用那么早、那么多次来延续、换证。',
  bad: [{ file: LICENCE, patch: result('5年') }],
  good: [{ file: LICENCE, patch: result('"3年"') }],
  remedy: TELL,
  message: (args) => `“${args.结果}”的有效期${movedText(args, '延长')}`,
  judge({ change }) {
    const { before, after } = change;
    if (fieldKey(change) !== 'item.办理结果.有效期' || !before || !after) return undefined;
    if (validityCourse(before.text, after.text) !== 'longer') return undefined;
    return { 结果: nameIn(change), 原来: spaced(before.text), 现在: spaced(after.text) };
  },
});
