import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { movedLimit, movedText } from '../../weigh/limits.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

const commitment = (limit: string) =>
  `告知承诺:\n  承诺内容: 承诺制度文本与提交的清单一致，在补交时限内补交。\n  不实责任: 撤销许可，记入信用记录。\n  补交时限: ${limit}\n  逾期后果: 逾期不补的，撤销许可。\n`;

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D114',
  name: 'more-time-to-supply',
  title: '留给群众补材料的时间长了',
  why: '这个时限管的是群众，长了才是减轻：缺的材料可以从容去开。',
  bad: [{ file: LICENCE, patch: commitment('15个工作日') }],
  good: [{ file: LICENCE, patch: commitment('十个工作日') }],
  remedy: TELL,
  message: (args) => `${args.什么}${movedText(args, '延长')}`,
  judge: ({ change }) =>
    fieldKey(change) === 'item.告知承诺.补交时限' ? movedLimit(change, 'longer') : undefined,
});
