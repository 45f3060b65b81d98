import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { placeText } from '../../weigh/places.js';
import { IN_BOTH, IN_CITY, LICENCE, WITH_BRANCH } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['element-added'],
  code: 'D122',
  name: 'place-added',
  title: '多了一处可以办的地方',
  why: '家门口的大厅也能办，就不用跑远路。',
  before: [...WITH_BRANCH, IN_CITY],
  bad: [IN_BOTH],
  good: [{ file: LICENCE, patch: IN_CITY.patch.replace('[B01]', '["B01"]') }],
  remedy: TELL,
  message: (args) => `可以${args.怎样}了`,
  judge({ change }) {
    const text = placeText(fieldKey(change), change.after.text);
    return text === undefined ? undefined : { 怎样: text };
  },
});
