import { isIdentityDocument } from '../../model/material-names.js';
import { defineRule } from '../rule.js';

const proof = (lines: string) => [
  {
    file: 'items/shi-ye-deng-ji.yaml',
    patch: `申请材料:
  - 材料名称: 失业登记前的离职证明
    材料类型: 证件证书证明
    材料形式: 纸质或电子
    必要性: 必要
    来源渠道: 申请人自备
    原件份数: 1
    复印件份数: 0
${lines}
办理流程:
  - 环节: 登记
    内容: 核对身份和参保状态。`,
  },
];

export default defineRule({
  on: ['item'],
  code: 'F039',
  name: 'proof-without-basis',
  severity: 'warning',
  title: '要群众开证明，没有写依据',
  why: '社会保险经办除身份证件外，要求提供证明的要有法律、法规、国务院决定的依据（社会保险经办条例第三十一条）；证明事项没有这样的依据不得设定（优化营商环境条例第四十四条）。身份证、户口簿、社会保障卡等身份证件不算。',
  bad: proof(''),
  good: proof("    依据:\n      - 法规: she-hui-bao-xian-fa\n        条款: ['50']"),
  remedy: '补写这份证明的「依据」；没有依据的取消，或者改由数据共享取得；不是证明的，材料类型改成“其他”。',
  message: (args) => `「${args.材料}」要申请人自己开来，没有写「依据」`,
  *check(item) {
    for (const [index, { 材料名称, 材料类型, 来源渠道, 依据 }] of item.申请材料.entries()) {
      if (材料类型 !== '证件证书证明' || 来源渠道 !== '申请人自备' || 依据 !== undefined) continue;
      if (isIdentityDocument(材料名称)) continue;
      yield { path: ['申请材料', index, '依据'], at: 'key', args: { 材料: 材料名称 } };
    }
  },
});
