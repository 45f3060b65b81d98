import { defineChangeRule } from '../../change-rule.js';
import { endCourse, hadEnded } from '../../weigh/dates.js';
import { elementOf, fieldKey, nameIn } from '../../weigh/field-key.js';
import { members, OPTIONAL_MEMBER } from './example-bundle.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['element-removed', 'value-changed'],
  code: 'D039',
  name: 'member-dropped',
  title: '“一件事”里少了一项',
  why: '移出去的那一项又要自己单独去办，材料再交一遍；关联的事项应当集中办理（青岛市优化营商环境条例第二十五条）。定了移出的日子、把日子提前，和移出一样看；失效日期已经到了的，移出只是收拾，列为须知。',
  before: [members(OPTIONAL_MEMBER)],
  bad: [members([])],
  good: [members(OPTIONAL_MEMBER.toReversed())],
  remedy: `留在“一件事”里。${OR_RECORD}`,
  message: (args) =>
    args.日期 === '' ? `少了“${args.成员}”，要自己单独去办` : `“${args.成员}”从${args.日期}起要单独去办`,
  judge({ change, after }) {
    if (change.kind === 'element-removed') {
      if (fieldKey(change) !== 'bundle.成员' || hadEnded(elementOf(change.before), after)) return undefined;
      return { 成员: change.before.text, 日期: '' };
    }
    if (fieldKey(change) !== 'bundle.成员.失效日期' || endCourse(change) !== 'sooner') return undefined;
    return { 成员: nameIn(change), 日期: change.after?.text ?? '' };
  },
});
