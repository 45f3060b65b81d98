import { defineChangeRule } from '../../change-rule.js';
import { OPENINGS } from '../../weigh/conveniences.js';
import { fieldKey, labelOf } from '../../weigh/field-key.js';
import { openingCourse } from '../../weigh/hours.js';
import { HALL } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D029',
  name: 'hours-cut',
  title: '对外办公的时间少了',
  why: '周六、午间、晚上开着，上班的人才不用请假。程序把一周的开门时间摊开来比：新的时间都在原来的时间以内，才算减少；有的时段少了、有的时段多了，有人方便有人不便，列为须知。“工作日”和“周一至周五”一样看。',
  bad: [{ file: HALL, patch: '办公时间: 工作日 9:00-12:00、13:00-17:00' }],
  good: [{ file: HALL, patch: '办公时间: 工作日 9:00－12:00，13:00－17:00；星期六 9:00－12:00' }],
  remedy: `恢复原来的时间。${OR_RECORD}`,
  message: (args) => `${args.什么}少了：由“${args.原来}”改为“${args.现在}”`,
  judge({ change }) {
    const { before, after } = change;
    if (!OPENINGS.has(fieldKey(change)) || !before || !after) return undefined;
    if (openingCourse(before.text, after.text) !== 'cut') return undefined;
    return { 什么: labelOf(change), 原来: before.text, 现在: after.text };
  },
});
