import type { Bundle } from '../../../catalog/catalogue.js';
import { defineChangeRule } from '../../change-rule.js';
import { endCourse } from '../../weigh/dates.js';
import { elementOf, fieldKey, nameIn } from '../../weigh/field-key.js';
import { members, OPTIONAL_MEMBER } from '../burden/example-bundle.js';
import { BUNDLE } from '../burden/example-files.js';
import { TELL } from './tell.js';

type Member = Bundle['成员'][number];

export default defineChangeRule({
  level: 'relief',
  kinds: ['element-added', 'value-changed'],
  code: 'D139',
  name: 'member-offered',
  title: '“一件事”里多了可以一起办的一项',
  why: '愿意的人可以一起办，不用再单独跑；不需要的可以不办。新加的一项写成必办的，不需要的人也要办，程序分不出有没有人多跑，列为须知。推后、取消移出的日子，和多了一项一样看。',
  before: [members([])],
  bad: [members(OPTIONAL_MEMBER)],
  good: [{ file: BUNDLE, patch: '受理时限: 三十分钟' }],
  remedy: TELL,
  message: (args) =>
    args.怎样 === '新增' ? `多了可以一起办的“${args.成员}”` : `“${args.成员}”继续一起办（${args.怎样}）`,
  judge({ change }) {
    if (change.kind === 'element-added') {
      if (fieldKey(change) !== 'bundle.成员' || (elementOf(change.after) as Member).必选 === '是')
        return undefined;
      return { 成员: change.after.text, 怎样: '新增' };
    }
    if (fieldKey(change) !== 'bundle.成员.失效日期' || endCourse(change) !== 'later') return undefined;
    const until = change.after === null ? '不再移出' : `到${change.after.text}为止`;
    return { 成员: nameIn(change), 怎样: until };
  },
});
