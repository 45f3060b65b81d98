import { defineChangeRule } from '../../change-rule.js';
import { paceChange } from '../../weigh/pace.js';
import { REGISTRATION } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D035',
  name: 'handling-slower',
  title: '办理的方式慢了',
  why: '免申即办不用申请，秒办不用等，即办当场办完，普通的要回家等：往后退一步，群众就多等一次、多跑一趟（实施办法二（二）1）。即办件没有写办理模式的，按即办算。',
  bad: [{ file: REGISTRATION, patch: '办件类型: 承诺件' }],
  good: [{ file: REGISTRATION, patch: '办件类型: "即办件"' }],
  remedy: `恢复原来的办件类型和办理模式。${OR_RECORD}`,
  message: (args) => `办理的方式慢了：由“${args.原来}”改为“${args.现在}”`,
  judge: (compared) => paceChange(compared, compared.change, 'worse'),
});
