import { defineChangeRule } from '../../change-rule.js';
import { OPENINGS } from '../../weigh/conveniences.js';
import { fieldKey, labelOf } from '../../weigh/field-key.js';
import { openingCourse } from '../../weigh/hours.js';
import { HALL } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D129',
  name: 'hours-extended',
  title: '对外办公的时间多了',
  why: '午间、晚上、周末也开着，上班的人不用请假。原来的时间都在新的时间以内，才算增加；有的时段少了、有的时段多了，列为须知。',
  bad: [{ file: HALL, patch: '办公时间: 工作日 9:00-17:00；周六 9:00-12:00' }],
  good: [{ file: HALL, patch: '办公时间: 工作日 9:00－12:00，13:00－17:00；星期六 9:00－12:00' }],
  remedy: TELL,
  message: (args) => `${args.什么}多了：由“${args.原来}”改为“${args.现在}”`,
  judge({ change }) {
    const { before, after } = change;
    if (!OPENINGS.has(fieldKey(change)) || !before || !after) return undefined;
    if (openingCourse(before.text, after.text) !== 'extended') return undefined;
    return { 什么: labelOf(change), 原来: before.text, 现在: after.text };
  },
});
