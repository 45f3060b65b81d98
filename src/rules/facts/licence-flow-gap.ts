import { defineRule } from '../rule.js';

const STAGES: readonly (readonly [string, RegExp])[] = [
  ['受理', /受理|收件|接件|登记收文/u],
  ['审查', /审查|审核|核查|评审|勘[查验]|复核/u],
  ['决定', /决定|审批|批准|核准|审定|签批/u],
  ['送达', /送达|发证|领证|制证|颁发|核发|领取|邮寄|寄送/u],
];

export default defineRule({
  on: ['item'],
  code: 'F043',
  name: 'licence-flow-gap',
  severity: 'warning',
  title: '许可流程没有写全受理到送达',
  why: '许可的程序是受理、审查、决定、送达（行政许可法第三十二条至第四十四条），程序要公示（第三十条）。少写一步，申请人不知道材料交上去以后到了哪里。各步可以用自己的说法，也可以写在同一环节里。',
  bad: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '办理流程:\n  - 环节: 受理\n    内容: 材料齐全的当场受理。\n  - 环节: 发证\n    内容: 通知领取许可证。',
    },
  ],
  good: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '办理流程:\n  - 环节: 收件\n    内容: 材料齐全的当场受理。\n  - 环节: 审批\n    内容: 实地核查，作出书面决定。\n  - 环节: 发证\n    内容: 通知领取许可证。',
    },
  ],
  remedy: '补写缺少的环节，或者在已有环节的内容里写明。',
  message: (args) => `许可流程没有写${args.缺少}`,
  *check(item) {
    if (item.事项类型 !== '行政许可') return;
    const flow = item.办理流程.map(({ 环节, 内容 }) => `${环节} ${内容}`).join('\n');
    const hasDelivery = item.办理结果.some(({ 送达时限 }) => 送达时限 !== undefined);
    const missing = STAGES.filter(
      ([stage, wording]) => !wording.test(flow) && !(stage === '送达' && hasDelivery),
    ).map(([stage]) => stage);
    if (missing.length > 0) {
      yield {
        path: ['办理流程'],
        at: 'key',
        args: { 缺少: missing.map((stage) => `“${stage}”`).join('、') },
      };
    }
  },
});
