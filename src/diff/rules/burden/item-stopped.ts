import type { ServiceItem } from '../../../catalog/catalogue.js';
import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { STATES, turnOf } from '../../weigh/rank.js';
import { REGISTRATION } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed', 'definition-removed'],
  code: 'D027',
  name: 'item-stopped',
  title: '事项停办、取消或者删掉了',
  why: '群众办不成了。取消、下放要有文件，停办要说明停到哪一天、这期间怎么办。删掉已经取消的事项不再影响谁，列为须知；拆成几项、并进另一项的，程序认得出来，也列为须知，里面加重的地方另外逐条列出。行政权力停用、取消本身是须知，办不办得成看事项。',
  bad: [{ file: REGISTRATION, patch: '事项状态: 暂停' }],
  good: [{ file: REGISTRATION, patch: '事项状态: "在用"' }],
  remedy: `恢复在用。${OR_RECORD}`,
  message: (args) => (args.现在 === '' ? '事项删掉了，不能再办' : `事项由“${args.原来}”改为“${args.现在}”`),
  judge({ change, before }) {
    if (change.kind === 'definition-removed') {
      if (change.subject.kind !== 'item') return undefined;
      return (before as ServiceItem).事项状态 === '取消' ? undefined : { 现在: '' };
    }
    if (fieldKey(change) !== 'item.事项状态' || turnOf(change, STATES) !== 'worse') return undefined;
    return { 原来: change.before?.text ?? '', 现在: change.after?.text ?? '' };
  },
});
