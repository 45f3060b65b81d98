import { defineChangeRule } from '../../change-rule.js';
import { endCourse } from '../../weigh/dates.js';
import { fieldKey } from '../../weigh/field-key.js';
import { REGISTRATION } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D128',
  name: 'end-later',
  title: '停办的日子推后了，或者不停办了',
  why: '群众还可以继续办，赶着来办的也不用着急了。',
  before: [{ file: REGISTRATION, patch: '失效日期: 2027-01-01' }],
  bad: [{ file: REGISTRATION, patch: '失效日期: 2028-01-01' }],
  good: [{ file: REGISTRATION, patch: '失效日期: 2027年1月1日' }],
  remedy: TELL,
  message: (args) =>
    args.现在 === '' ? `不再停办（原来是${args.原来}起）` : `停办的日子由${args.原来}推后到${args.现在}`,
  judge({ change }) {
    if (fieldKey(change) !== 'item.失效日期' || endCourse(change) !== 'later') return undefined;
    return { 原来: change.before?.text ?? '', 现在: change.after?.text ?? '' };
  },
});
