import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { movedLimit, movedText } from '../../weigh/limits.js';
import { OUTER_LIMITS } from '../../weigh/promises.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D010',
  name: 'outer-limit-longer',
  title: '法定、规定的时限变长了',
  why: '法定办结时限是群众到时候可以要结果、可以投诉的日子，规定办结时限是比提速多少的基数；基数变长，承诺不动，提速比例也会虚高。法定时限只能随法律、法规改，例如行政许可从受理起二十日内决定（行政许可法第四十二条）。原来写“无”、现在写了天数的，或者反过来的，列为须知。',
  bad: [{ file: LICENCE, patch: '规定办结时限: 18个工作日' }],
  good: [{ file: LICENCE, patch: '规定办结时限: 十五个工作日' }],
  remedy: `对照条文改回来；条文确实改了的，写一条说明，引用新的条文。${OR_RECORD}`,
  message: (args) => `${args.什么}${movedText(args, '延长')}`,
  judge: ({ change }) => (OUTER_LIMITS.has(fieldKey(change)) ? movedLimit(change, 'longer') : undefined),
});
