import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { placeText } from '../../weigh/places.js';
import { IN_BOTH, IN_CITY, LICENCE, WITH_BRANCH } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['element-removed'],
  code: 'D022',
  name: 'place-dropped',
  title: '少了一处可以办的地方',
  why: '家门口的大厅不办了，就要到更远的地方去。换一个大厅也算：住在原来大厅附近的人路远了。一个大厅不再承办某个事项，和事项里删掉这个大厅一样。',
  before: [...WITH_BRANCH, IN_BOTH],
  bad: [IN_CITY],
  good: [{ file: LICENCE, patch: IN_BOTH.patch.replace('[A01]', '["A01"]') }],
  remedy: `保留这处地方；搬了地方的，改大厅文件里的地址，不要换成另一个大厅。${OR_RECORD}`,
  message: (args) => `不再能${args.怎样}`,
  judge({ change }) {
    const text = placeText(fieldKey(change), change.before.text);
    return text === undefined ? undefined : { 怎样: text };
  },
});
