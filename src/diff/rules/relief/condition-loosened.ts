import { defineChangeRule } from '../../change-rule.js';
import { strictness } from '../../weigh/condition.js';
import { fieldKey } from '../../weigh/field-key.js';
import { quotable } from '../../weigh/words.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

const conditions = (capital: string) =>
  `受理条件:\n  - 注册资本不得少于人民币${capital}\n  - |\n    有与开展业务相适应的:\n\n    - 固定的**经营场所**\n    - 设施\n`;

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed', 'element-renamed'],
  code: 'D108',
  name: 'condition-loosened',
  title: '受理条件放宽了',
  why: '门槛低了，能办的人多了。程序只看数字：别的字都一样，“满、不少于、至少、以上”前后的数小了，或者“不超过、不满、以内、以下”前后的数大了，才算放宽；说不准的列为须知，请人来读。',
  bad: [{ file: LICENCE, patch: conditions('一百万元') }],
  good: [{ file: LICENCE, patch: conditions('二百万元 ') }],
  remedy: TELL,
  message: (args) => `受理条件放宽了：由“${args.原来}”改为“${args.现在}”`,
  judge({ change }) {
    if (fieldKey(change) !== 'item.受理条件' || !change.before || !change.after) return undefined;
    const [before, after] = [change.before.text, change.after.text];
    if (strictness(before, after) !== 'looser') return undefined;
    return { 原来: quotable(before), 现在: quotable(after) };
  },
});
