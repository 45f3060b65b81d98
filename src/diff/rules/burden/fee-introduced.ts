import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { turnOf, YES_IS_WORSE } from '../../weigh/rank.js';
import { REGISTRATION } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D016',
  name: 'fee-introduced',
  title: '不收费的改成收费',
  why: '实施行政许可不收费，法律、行政法规另有规定的除外（行政许可法第五十八条）；收费的依据和标准是主动公开的内容（政府信息公开条例第二十条）。没有依据的，一分钱都不能收。',
  bad: [{ file: REGISTRATION, patch: '收费:\n  是否收费: 是\n' }],
  good: [{ file: REGISTRATION, patch: '收费: { 是否收费: "否" }' }],
  remedy: `改回不收费。${OR_RECORD}`,
  message: () => '原来不收费，现在要收费',
  judge({ change }) {
    if (fieldKey(change) !== 'item.收费.是否收费') return undefined;
    return turnOf(change, YES_IS_WORSE) === 'worse' ? {} : undefined;
  },
});
