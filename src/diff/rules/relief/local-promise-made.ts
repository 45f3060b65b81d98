import { defineChangeRule } from '../../change-rule.js';
import { localPromise } from '../../weigh/local-promise.js';
import { handling } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D115',
  name: 'local-promise-made',
  title: '大厅自己承诺更短的时限',
  why: '大厅自己的承诺只能比市里的短，在这个大厅办的群众就少等。',
  before: [handling()],
  bad: [handling('本地规定:', '  承诺办结时限: 10分钟')],
  good: [handling('# 本地规定和市里的一样')],
  remedy: TELL,
  message: (args) => `在这个大厅办「${args.事项}」，承诺 ${args.时限}，比市里的短`,
  judge: ({ change }) => localPromise(change, 'came'),
});
