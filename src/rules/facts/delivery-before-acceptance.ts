import { defineRule } from '../rule.js';

const ACCEPTANCE = /受理|收件|接件/u;
const DELIVERY = /送达|办结|发证|颁证|领证|制证|领取结果/u;

export default defineRule({
  on: ['item'],
  code: 'F045',
  name: 'delivery-before-acceptance',
  severity: 'error',
  title: '送达或办结写在受理前面',
  why: '流程按办事的先后显示成步骤；次序颠倒，群众会以为先领结果后交材料。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '办理流程:\n  - 环节: 办结\n    内容: 短信告知登记结果。\n  - 环节: 受理\n    内容: 核对身份和参保状态。',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '办理流程:\n  - 环节: 受理\n    内容: 核对身份和参保状态。\n  - 环节: 办结\n    内容: 短信告知登记结果。',
    },
  ],
  remedy: '把环节按先后重新排列。',
  message: (args) => `“${args.后}”写在“${args.先}”前面`,
  *check(item) {
    const names = item.办理流程.map(({ 环节 }) => 环节);
    const acceptance = names.findIndex((name) => ACCEPTANCE.test(name));
    const delivery = names.findIndex((name) => DELIVERY.test(name) && !ACCEPTANCE.test(name));
    if (delivery < 0 || acceptance < delivery) return;
    yield {
      path: ['办理流程', delivery, '环节'],
      args: { 后: names[delivery] ?? '', 先: names[acceptance] ?? '' },
    };
  },
});
