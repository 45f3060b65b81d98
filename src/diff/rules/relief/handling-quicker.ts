import { defineChangeRule } from '../../change-rule.js';
import { paceChange } from '../../weigh/pace.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D135',
  name: 'handling-quicker',
  title: '办理的方式快了',
  why: '普通的改成即办，即办的改成秒办、免申即办，群众少等一次，甚至不用申请（实施办法二（二）1）。',
  bad: [{ file: LICENCE, patch: '办理模式: 即办' }],
  good: [{ file: LICENCE, patch: '办理模式: "普通"' }],
  remedy: TELL,
  message: (args) => `办理的方式快了：由“${args.原来}”改为“${args.现在}”`,
  judge: (compared) => paceChange(compared, compared.change, 'better'),
});
