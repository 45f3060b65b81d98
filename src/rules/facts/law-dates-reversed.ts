import { exampleLaw } from '../../catalog/example-law.js';
import { reversedDates } from '../../model/law-dates.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['law'],
  code: 'F053',
  name: 'law-dates-reversed',
  severity: 'error',
  title: '法规的施行或修订日期早于公布日期',
  why: '法律、法规、规章先公布后施行，修订在公布之后；颠倒了多半是年份写错，“依据是否有效”就会判断错。规范性文件可以往前追溯，一年以内的不算。',
  bad: exampleLaw('简称: 社会保险法\n公布日期: 2010-10-28\n施行日期: 2001-07-01\n'),
  good: exampleLaw('简称: 社会保险法\n公布日期: 2010-10-28\n施行日期: 2011-07-01\n修订日期: 2018-12-29\n'),
  remedy: '照公布的文本核对日期。',
  message: (args) => `${args.键} ${args.日期} 早于公布日期 ${args.公布}`,
  *check(law) {
    for (const { key, date, published } of reversedDates(law)) {
      yield { path: [key], args: { 键: key, 日期: date, 公布: published } };
    }
  },
});
