import { defineChangeRule } from '../../change-rule.js';
import { endCourse } from '../../weigh/dates.js';
import { fieldKey } from '../../weigh/field-key.js';
import { REGISTRATION } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D028',
  name: 'end-sooner',
  title: '定了停办的日子，或者提前了',
  why: '从这一天起就办不成了，和停办一样，只是还没有到。早一点列出来，群众还来得及办，机关也还来得及改。',
  bad: [{ file: REGISTRATION, patch: '失效日期: 2027-01-01' }],
  good: [{ file: REGISTRATION, patch: '生效日期: 2025年1月1日' }],
  remedy: `删掉失效日期，或者改回原来的日子。${OR_RECORD}`,
  message: (args) =>
    args.原来 === '' ? `${args.现在}起不再办理` : `不再办理的日子由${args.原来}提前到${args.现在}`,
  judge({ change }) {
    if (fieldKey(change) !== 'item.失效日期' || endCourse(change) !== 'sooner') return undefined;
    return { 原来: change.before?.text ?? '', 现在: change.after?.text ?? '' };
  },
});
