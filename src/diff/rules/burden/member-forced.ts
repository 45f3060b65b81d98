import { defineChangeRule } from '../../change-rule.js';
import { fieldKey, nameIn } from '../../weigh/field-key.js';
import { turnOf, YES_IS_WORSE } from '../../weigh/rank.js';
import { members, OPTIONAL_MEMBER } from './example-bundle.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D040',
  name: 'member-forced',
  title: '“一件事”里可以不办的改成必须办',
  why: '不需要这一项的人也要为它填表、交材料、等结果。打包是为了方便，不能变成搭售。',
  before: [members(OPTIONAL_MEMBER)],
  bad: [members(['必选: 是', ...OPTIONAL_MEMBER.slice(1)])],
  good: [members(OPTIONAL_MEMBER.toReversed())],
  remedy: `改回可选。${OR_RECORD}`,
  message: (args) => `“${args.成员}”原来可以不办，现在必须一起办`,
  judge({ change }) {
    if (fieldKey(change) !== 'bundle.成员.必选') return undefined;
    return turnOf(change, YES_IS_WORSE) === 'worse' ? { 成员: nameIn(change) } : undefined;
  },
});
