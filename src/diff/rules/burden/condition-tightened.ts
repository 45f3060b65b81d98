import { defineChangeRule } from '../../change-rule.js';
import { strictness } from '../../weigh/condition.js';
import { fieldKey } from '../../weigh/field-key.js';
import { quotable } from '../../weigh/words.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

const conditions = (capital: string) =>
  `受理条件:\n  - 注册资本不得少于人民币${capital}元\n  - |\n    有与开展业务相适应的:\n\n    - 固定的**经营场所**\n    - 设施\n`;

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed', 'element-renamed'],
  code: 'D008',
  name: 'condition-tightened',
  title: '受理条件变严了',
  why: '门槛高了，原来能办的人有一些办不成了；没有依据不得增设条件（优化营商环境条例第三十五条）。程序只看数字：别的字都一样，“满、不少于、至少、以上”前后的数大了，或者“不超过、不满、以内、以下”前后的数小了，才算变严。句子里另有否定（近三年没有……）的，或者字句也改了的，程序说不准，列为须知，请人来读。',
  bad: [{ file: LICENCE, patch: conditions('三百万') }],
  good: [{ file: LICENCE, patch: conditions('二百万').replace('元', '元 ') }],
  remedy: `改回原来的条件。${OR_RECORD}`,
  message: (args) => `受理条件变严了：由“${args.原来}”改为“${args.现在}”`,
  judge({ change }) {
    if (fieldKey(change) !== 'item.受理条件' || !change.before || !change.after) return undefined;
    const [before, after] = [change.before.text, change.after.text];
    if (strictness(before, after) !== 'tighter') return undefined;
    return { 原来: quotable(before), 现在: quotable(after) };
  },
});
