import { defineChangeRule } from '../../change-rule.js';
import { localPromise } from '../../weigh/local-promise.js';
import { handling } from './example-files.js';
import { OR_RECORD } from './or-record.js';

const OWN = ['本地规定:', '  承诺办结时限: 10分钟'];

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D015',
  name: 'local-promise-withdrawn',
  title: '大厅收回自己更短的时限',
  why: '大厅自己的承诺只能比市里的短（各地可以再压减并向社会公开，山东省优化营商环境条例第三十条），去掉它，在这个大厅办的群众就要按市里的时限等。',
  before: [handling(...OWN)],
  bad: [handling()],
  good: [handling('本地规定: { 承诺办结时限: 十分钟 }')],
  remedy: `恢复大厅自己的承诺办结时限。${OR_RECORD}`,
  message: (args) => `在这个大厅办「${args.事项}」，不再承诺 ${args.时限}，改按市里的时限`,
  judge: ({ change }) => localPromise(change, 'went'),
});
