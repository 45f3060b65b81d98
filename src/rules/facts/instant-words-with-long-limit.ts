import { instantLimit } from '../../model/notice-targets.js';
import { compareLimits, parseLimit } from '../../values/limit.js';
import { defineCatalogueRule } from '../rule.js';

const AT_ONCE =
  /(?:当场|即时|立即|马上)(?:办结|办好|办完|发证|领证|出证|取证|领取|拿证)|现场办结|立等可取|即来即办/u;
const REFUSED = /不能|不可以?|无法|未能|没有/u;

export default defineCatalogueRule({
  on: ['item'],
  code: 'F044',
  name: 'instant-words-with-long-limit',
  severity: 'warning',
  title: '流程说当场办结，承诺却要几天',
  why: '群众看到“当场办结”会在窗口等。即办事项不超过 30 分钟（青岛市 2021 年实施办法二（二）1）；流程里的“当场办结”和更长的承诺时限不能同时成立。',
  bad: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '办理流程:\n  - 环节: 受理\n    内容: 材料齐全的当场受理。\n  - 环节: 审查和决定\n    内容: 书面审查，作出决定，当场办结。',
    },
  ],
  good: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '办理流程:\n  - 环节: 受理\n    内容: 材料齐全的当场受理。\n  - 环节: 审查和决定\n    内容: 书面审查，作出决定，不能当场办结的短信告知。',
    },
  ],
  remedy:
    '真能当场办结的，办件类型写“即办件”，承诺写即办时长（30 分钟）以内；只有某种情形能当场办结的，写到「例外时限」。',
  message: (args) => `流程说“${args.文字}”，承诺办结时限却是${args.承诺}`,
  *check({ definition: item }, { catalogue }) {
    const atOnce = instantLimit(catalogue.settings);
    const promised = parseLimit(item.承诺办结时限);
    if (!promised || compareLimits(promised, atOnce).order <= 0) return;
    const hasFastCase = (item.例外时限 ?? []).some(({ 时限 }) => {
      const limit = parseLimit(时限);
      return limit !== undefined && compareLimits(limit, atOnce).order <= 0;
    });
    if (hasFastCase) return;
    for (const [index, { 内容 }] of item.办理流程.entries()) {
      const found = AT_ONCE.exec(内容);
      if (found === null || REFUSED.test(内容.slice(Math.max(0, found.index - 6), found.index))) continue;
      yield { path: ['办理流程', index, '内容'], args: { 文字: found[0], 承诺: item.承诺办结时限 } };
    }
  },
});
