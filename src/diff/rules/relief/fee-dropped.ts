import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { turnOf, YES_IS_WORSE } from '../../weigh/rank.js';
import { REGISTRATION } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D116',
  name: 'fee-dropped',
  title: '收费的改成不收费',
  why: '群众不用再交钱。实施行政许可不收费，法律、行政法规另有规定的除外（行政许可法第五十八条）。',
  before: [{ file: REGISTRATION, patch: '收费: { 是否收费: 是 }' }],
  bad: [{ file: REGISTRATION, patch: '收费: { 是否收费: 否 }' }],
  good: [{ file: REGISTRATION, patch: '收费:\n  是否收费: "是"\n' }],
  remedy: TELL,
  message: () => '原来要收费，现在不收费',
  judge({ change }) {
    if (fieldKey(change) !== 'item.收费.是否收费') return undefined;
    return turnOf(change, YES_IS_WORSE) === 'better' ? {} : undefined;
  },
});
