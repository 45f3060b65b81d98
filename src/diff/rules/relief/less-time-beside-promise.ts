import { defineChangeRule } from '../../change-rule.js';
import { movedText } from '../../weigh/limits.js';
import { uncountedCourse } from '../../weigh/uncounted.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

const hearing = (limit: string) =>
  `特别程序:\n  - 名称: 听证\n    时限: ${limit}\n    计入时限: 否\n    说明: 申请人要求听证的，另行告知所需时间。\n`;

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed', 'element-removed'],
  code: 'D113',
  name: 'less-time-beside-promise',
  title: '不算在承诺里的时间少了',
  why: '少一道特别程序、程序变短、原来不计入的改成计入，承诺的天数没有变，群众等的天数变少了。流程里标明不计入时限的环节一样看。',
  bad: [{ file: LICENCE, patch: hearing('10日') }],
  good: [{ file: LICENCE, patch: hearing('二十日') }],
  remedy: TELL,
  message: (args) => {
    if (args.怎样 === '计入') return `“${args.什么}”的时间原来不算在时限里，现在算`;
    if (args.怎样 === '变动') return `${args.什么}${movedText(args, '缩短')}`;
    return `少了一道另外算时间的程序：${args.什么}，${args.时限}`;
  },
  judge: (compared) => uncountedCourse(compared, compared.change, 'shorter'),
});
