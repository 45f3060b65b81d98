import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { movedLimit, movedText } from '../../weigh/limits.js';
import { PROMISES } from '../../weigh/promises.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D009',
  name: 'limit-longer',
  title: '承诺的时限变长了',
  why: '承诺过的时限是群众安排日子的依据。各地可以在规定时限内再压减，并向社会公开（山东省优化营商环境条例第三十条），压减了又放长是收回承诺。打包受理、综合反馈、别的部门的时限和大厅自己定的时限一样看。换了单位的，按最短和最长各要几个自然日来比，遇上长假也更长的才算延长（5个工作日改成2个月）；哪个长要看从哪天算起的（10个工作日改成14日），列为须知。',
  bad: [{ file: LICENCE, patch: '承诺办结时限: 10个工作日' }],
  good: [{ file: LICENCE, patch: '承诺办结时限: 五个工作日内' }],
  remedy: `改回原来的时限。${OR_RECORD}`,
  message: (args) => `${args.什么}${movedText(args, '延长')}`,
  judge: ({ change }) => (PROMISES.has(fieldKey(change)) ? movedLimit(change, 'longer') : undefined),
});
