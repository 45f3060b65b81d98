import { defineChangeRule } from '../../change-rule.js';
import { ENTRIES } from '../../weigh/conveniences.js';
import { fieldKey } from '../../weigh/field-key.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D019',
  name: 'online-entry-gone',
  title: '网上办的入口没有了',
  why: '写着可以网上办，却没有地址，群众还是找不到、办不成，只好跑窗口。政务服务要一网通办（优化营商环境条例第三十七条），入口换地址可以，撤掉不行。换了地址的列为须知。',
  bad: [{ file: LICENCE, patch: '', without: ['网办地址'] }],
  good: [{ file: LICENCE, patch: '网办地址: "https://rsj.example.com/banshi/lao-wu-pai-qian-xu-ke"' }],
  remedy: `写上新的地址。${OR_RECORD}`,
  message: (args) => `${args.什么}没有了（原来是 ${args.地址}）`,
  judge({ change }) {
    const name = ENTRIES[fieldKey(change)];
    if (name === undefined || change.before === null || change.after !== null) return undefined;
    return { 什么: name, 地址: change.before.text };
  },
});
