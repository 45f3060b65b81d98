import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { movedLimit, movedText } from '../../weigh/limits.js';
import { OUTER_LIMITS } from '../../weigh/promises.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D110',
  name: 'outer-limit-shorter',
  title: '法定、规定的时限变短了',
  why: '群众到时候就可以要结果、可以投诉，日子提前了。规定办结时限是比提速多少的基数，短了以后，提速比例要重新看一看。',
  bad: [{ file: LICENCE, patch: '规定办结时限: 12个工作日' }],
  good: [{ file: LICENCE, patch: '规定办结时限: 十五个工作日' }],
  remedy: TELL,
  message: (args) => `${args.什么}${movedText(args, '缩短')}`,
  judge: ({ change }) => (OUTER_LIMITS.has(fieldKey(change)) ? movedLimit(change, 'shorter') : undefined),
});
