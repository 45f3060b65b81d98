import { defineChangeRule } from '../../change-rule.js';
import { movedText } from '../../weigh/limits.js';
import { uncountedCourse } from '../../weigh/uncounted.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

const hearing = (lines: readonly string[]) =>
  `特别程序:\n  - ${lines.join('\n    ')}\n    说明: 申请人要求听证的，另行告知所需时间。\n`;

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed', 'element-added'],
  code: 'D013',
  name: 'time-beside-promise',
  title: '不算在承诺里的时间多了',
  why: '听证、检验、鉴定、专家评审的时间可以不计入期限，但要书面告知申请人（行政许可法第四十五条）。多一道特别程序、程序变长、原来计入的改成不计入，承诺的天数没有变，群众等的天数变多了。流程里标明不计入时限的环节一样看；计入时限的程序和环节由承诺管着，只列为须知。',
  bad: [{ file: LICENCE, patch: hearing(['名称: 听证', '时限: 30日', '计入时限: 否']) }],
  good: [{ file: LICENCE, patch: hearing(['计入时限: 否', '名称: 听证', '时限: 二十日']) }],
  remedy: `去掉这一道，改回原来的时限，或者改回计入时限。${OR_RECORD}`,
  message(args) {
    if (args.怎样 === '计入') return `“${args.什么}”的时间原来算在时限里，现在不算`;
    if (args.怎样 === '变动') return `${args.什么}${movedText(args, '延长')}`;
    return `多了一道另外算时间的程序：${args.什么}，${args.时限}`;
  },
  judge: (compared) => uncountedCourse(compared, compared.change, 'longer'),
});
