import { defineRule } from '../rule.js';

const material = (copies: number) => [
  {
    file: 'items/shi-ye-deng-ji.yaml',
    patch: `申请材料:
  - 材料名称: 失业人员登记信息
    材料类型: 其他
    材料形式: 电子
    必要性: 必要
    来源渠道: 数据共享
    原件份数: 0
    复印件份数: ${copies}
办理流程:
  - 环节: 登记
    内容: 核对身份和参保状态。`,
  },
];

export default defineRule({
  on: ['item'],
  code: 'F034',
  name: 'shared-material-demanded',
  severity: 'error',
  title: '系统能取得的材料还要群众交',
  why: '能通过数据共享得到的，不得要求申请人提供（国务院关于在线政务服务的若干规定）；“数据共享”“电子证照”就是不用交，份数要写 0。',
  bad: material(1),
  good: material(0),
  remedy: '原件和复印件份数都写 0；系统取不到、确实要交的，来源渠道改成“申请人自备”。',
  message: (args) => `「${args.材料}」由${args.来源}取得，却要交${args.份数}`,
  *check(item) {
    for (const [index, { 材料名称, 来源渠道, 原件份数, 复印件份数 }] of item.申请材料.entries()) {
      if (来源渠道 !== '数据共享' && 来源渠道 !== '电子证照') continue;
      if (原件份数 + 复印件份数 === 0) continue;
      const key = 原件份数 > 0 ? '原件份数' : '复印件份数';
      const 份数 = 原件份数 > 0 ? `原件 ${原件份数} 份` : `复印件 ${复印件份数} 份`;
      yield { path: ['申请材料', index, key], args: { 材料: 材料名称, 来源: 来源渠道, 份数 } };
    }
  },
});
