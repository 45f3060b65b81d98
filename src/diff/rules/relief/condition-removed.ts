import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { quotable } from '../../weigh/words.js';
import { REGISTRATION } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['element-removed'],
  code: 'D107',
  name: 'condition-removed',
  title: '少了一个受理条件',
  why: '少一个条件，原来办不成的人就能办了。',
  bad: [{ file: REGISTRATION, patch: '受理条件:\n  - 有就业要求，目前没有工作\n' }],
  good: [
    {
      file: REGISTRATION,
      patch: '受理条件: [ "在法定劳动年龄内，有劳动能力", "有就业要求，目前没有工作" ]',
    },
  ],
  remedy: TELL,
  message: (args) => `少了一个受理条件：“${args.条件}”`,
  judge: ({ change }) =>
    fieldKey(change) === 'item.受理条件' ? { 条件: quotable(change.before.text) } : undefined,
});
