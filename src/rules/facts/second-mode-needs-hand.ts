import { isHandledOnline } from '../../model/online-forms.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F031',
  name: 'second-mode-needs-hand',
  severity: 'error',
  title: '秒办事项还要人来核对材料',
  why: '“秒办”靠系统自动核对、自动办结（青岛市 2021 年实施办法要求简易事项“秒办”）；要交纸质材料、要人看证明，或者根本不能网上办，就不可能秒办。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: `办理模式: 秒办
申请材料:
  - 材料名称: 失业登记情况说明
    材料类型: 其他
    材料形式: 纸质
    必要性: 必要
    来源渠道: 申请人自备
    原件份数: 1
    复印件份数: 0`,
    },
  ],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '办理模式: 秒办' }],
  remedy: '材料改由数据共享或电子证照取得；做不到的，办理模式改成“即办”。',
  message: (args) => `办理模式是“秒办”，${args.原因}`,
  *check(item) {
    // With another kind of handling the mode itself is the flaw.
    if (item.办理模式 !== '秒办' || item.办件类型 !== '即办件') return;
    if (!isHandledOnline(item)) {
      yield { path: ['办理模式'], args: { 原因: '办理形式里却没有网上办理' } };
    }
    for (const [index, material] of item.申请材料.entries()) {
      const isBrought = material.来源渠道 === '申请人自备' || material.来源渠道 === '政府部门核发';
      const needsPerson = material.材料形式 === '纸质' || material.材料类型 === '证件证书证明';
      if (material.必要性 === '非必要' || !isBrought || !needsPerson) continue;
      const args = { 原因: `「${material.材料名称}」却要申请人自己交来、由人核对` };
      yield { path: ['申请材料', index, '来源渠道'], args };
    }
  },
});
