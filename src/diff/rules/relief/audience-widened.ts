import { defineChangeRule } from '../../change-rule.js';
import { AUDIENCES } from '../../weigh/conveniences.js';
import { fieldKey } from '../../weigh/field-key.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['element-added'],
  code: 'D130',
  name: 'audience-widened',
  title: '可以办的人多了一类',
  why: '多一类服务对象，这一类人就能办了。',
  bad: [{ file: LICENCE, patch: '服务对象: [企业法人, 社会组织法人]' }],
  good: [{ file: LICENCE, patch: '服务对象:\n  - 企业法人\n' }],
  remedy: TELL,
  message: (args) => `${args.对象}也可以办了`,
  judge: ({ change }) => (AUDIENCES.has(fieldKey(change)) ? { 对象: change.after.text } : undefined),
});
