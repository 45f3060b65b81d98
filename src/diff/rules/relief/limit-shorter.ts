import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { movedLimit, movedText } from '../../weigh/limits.js';
import { PROMISES } from '../../weigh/promises.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D109',
  name: 'limit-shorter',
  title: '承诺的时限变短了',
  why: '各地可以在规定时限内再压减，并向社会公开（山东省优化营商环境条例第三十条）。换了单位、哪个短要看从哪天算起的，列为须知。',
  bad: [{ file: LICENCE, patch: '承诺办结时限: 3个工作日' }],
  good: [{ file: LICENCE, patch: '承诺办结时限: 五个工作日内' }],
  remedy: TELL,
  message: (args) => `${args.什么}${movedText(args, '缩短')}`,
  judge: ({ change }) => (PROMISES.has(fieldKey(change)) ? movedLimit(change, 'shorter') : undefined),
});
