import { defineChangeRule } from '../../change-rule.js';
import { fieldKey, nameIn } from '../../weigh/field-key.js';
import { turnOf, YES_IS_WORSE } from '../../weigh/rank.js';
import { members, OPTIONAL_MEMBER } from '../burden/example-bundle.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D140',
  name: 'member-optional',
  title: '“一件事”里必须办的改成可以不办',
  why: '不需要这一项的人，不用再为它填表、交材料、等结果。',
  before: [members(['必选: 是', ...OPTIONAL_MEMBER.slice(1)])],
  bad: [members(OPTIONAL_MEMBER)],
  good: [members([...OPTIONAL_MEMBER.slice(1), '必选: 是'])],
  remedy: TELL,
  message: (args) => `“${args.成员}”原来必须一起办，现在可以不办`,
  judge({ change }) {
    if (fieldKey(change) !== 'bundle.成员.必选') return undefined;
    return turnOf(change, YES_IS_WORSE) === 'better' ? { 成员: nameIn(change) } : undefined;
  },
});
