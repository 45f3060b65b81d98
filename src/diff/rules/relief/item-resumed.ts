import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { STATES, turnOf } from '../../weigh/rank.js';
import { REGISTRATION } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D127',
  name: 'item-resumed',
  title: '停办、取消的事项又能办了',
  why: '白等的、办不成的人可以来办了，要让他们知道。新设一个事项不算减轻：也可能是多了一道要办的手续，列为须知。',
  before: [{ file: REGISTRATION, patch: '事项状态: 暂停' }],
  bad: [{ file: REGISTRATION, patch: '事项状态: 在用' }],
  good: [{ file: REGISTRATION, patch: '事项状态: "暂停"' }],
  remedy: TELL,
  message: (args) => `事项由“${args.原来}”改为“${args.现在}”`,
  judge({ change }) {
    if (fieldKey(change) !== 'item.事项状态' || turnOf(change, STATES) !== 'better') return undefined;
    return { 原来: change.before?.text ?? '', 现在: change.after?.text ?? '' };
  },
});
