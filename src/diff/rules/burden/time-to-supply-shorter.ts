import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { movedLimit, movedText } from '../../weigh/limits.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

const commitment = (limit: string) =>
  `告知承诺:\n  承诺内容: 承诺制度文本与提交的清单一致，在补交时限内补交。\n  不实责任: 撤销许可，记入信用记录。\n  补交时限: ${limit}\n  逾期后果: 逾期不补的，撤销许可。\n`;

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D014',
  name: 'time-to-supply-shorter',
  title: '留给群众补材料的时间短了',
  why: '这个时限管的是群众，和别的时限相反：短了才是加重。补不上就要承担逾期的后果，缺的材料往往又要到别处去开。',
  bad: [{ file: LICENCE, patch: commitment('5个工作日') }],
  good: [{ file: LICENCE, patch: commitment('十个工作日') }],
  remedy: `改回原来的补交时限。${OR_RECORD}`,
  message: (args) => `${args.什么}${movedText(args, '缩短')}`,
  judge: ({ change }) =>
    fieldKey(change) === 'item.告知承诺.补交时限' ? movedLimit(change, 'shorter') : undefined,
});
