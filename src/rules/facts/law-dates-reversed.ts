import { exampleLaw } from '../../catalog/example-law.js';
import { addDays, compareDates, parseDate } from '../../values/date.js';
import { defineRule } from '../rule.js';

/** Notices are sometimes dated after the day from which they hold; statutes are not. */
const DAYS_BACK_OF_NOTICES = 366;

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
    const published = parseDate(law.公布日期 ?? '');
    if (published === undefined) return;
    const isNotice = law.类别 === '规范性文件' || law.类别 === '国务院文件';
    const earliest = isNotice ? addDays(published, -DAYS_BACK_OF_NOTICES) : published;
    for (const [key, bound] of [
      ['施行日期', earliest],
      ['修订日期', published],
    ] as const) {
      const date = parseDate(law[key] ?? '');
      if (date === undefined || compareDates(date, bound) >= 0) continue;
      yield { path: [key], args: { 键: key, 日期: date, 公布: published } };
    }
  },
});
