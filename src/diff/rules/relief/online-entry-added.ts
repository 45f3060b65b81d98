import { defineChangeRule } from '../../change-rule.js';
import { ENTRIES } from '../../weigh/conveniences.js';
import { fieldKey } from '../../weigh/field-key.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D119',
  name: 'online-entry-added',
  title: '有了网上办的入口',
  why: '写明了地址，群众不用到处找，也不会走进假网站。政务服务要一网通办（优化营商环境条例第三十七条）。',
  bad: [{ file: LICENCE, patch: '移动端地址: https://rsj.example.com/m/lao-wu-pai-qian-xu-ke' }],
  good: [{ file: LICENCE, patch: '网办地址: "https://rsj.example.com/banshi/lao-wu-pai-qian-xu-ke"' }],
  remedy: TELL,
  message: (args) => `有了${args.什么}：${args.地址}`,
  judge({ change }) {
    const name = ENTRIES[fieldKey(change)];
    if (name === undefined || change.before !== null || change.after === null) return undefined;
    return { 什么: name, 地址: change.after.text };
  },
});
