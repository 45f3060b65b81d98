import { defineRule } from '../rule.js';

const material = (form: string, originals: number, copies: number) => [
  {
    file: 'items/shi-ye-deng-ji.yaml',
    patch: `申请材料:
  - 材料名称: 求职意向说明
    材料类型: 其他
    材料形式: ${form}
    必要性: 必要
    来源渠道: 申请人自备
    原件份数: ${originals}
    复印件份数: ${copies}
办理流程:
  - 环节: 申请
    内容: 在网上或者窗口说明求职意向。`,
  },
];

export default defineRule({
  on: ['item'],
  code: 'F033',
  name: 'copies-contradict-form',
  severity: 'error',
  title: '材料形式和份数对不上',
  why: '收纸质材料却写 0 份原件、0 份复印件，群众不知道要带几份；只收电子材料又要原件或复印件，群众会白跑、白复印。纸质份数、复印件份数是实施清单材料的要素。',
  bad: material('纸质', 0, 0),
  good: material('纸质', 1, 0),
  remedy: '写明原件和复印件各几份；只收电子材料的，两个份数都写 0。',
  message: (args) => `「${args.材料}」是${args.形式}材料，${args.矛盾}`,
  *check(item) {
    for (const [index, { 材料名称, 材料形式, 来源渠道, 原件份数, 复印件份数 }] of item.申请材料.entries()) {
      const args = { 材料: 材料名称, 形式: 材料形式 };
      if (来源渠道 === '数据共享' || 来源渠道 === '电子证照') continue;
      if (材料形式 !== '电子' && 原件份数 + 复印件份数 === 0) {
        yield { path: ['申请材料', index, '原件份数'], args: { ...args, 矛盾: '原件和复印件却都是 0 份' } };
      } else if (材料形式 === '电子' && 原件份数 + 复印件份数 > 0) {
        const [key, wanted] =
          复印件份数 > 0
            ? (['复印件份数', `${复印件份数} 份复印件`] as const)
            : (['原件份数', `${原件份数} 份原件`] as const);
        yield { path: ['申请材料', index, key], args: { ...args, 矛盾: `却要 ${wanted}` } };
      }
    }
  },
});
