import { defineRule } from '../rule.js';

const result = (lines: string) => [
  {
    file: 'items/shi-ye-deng-ji.yaml',
    patch: `办理结果:
  - 结果名称: 就业创业证
    类型: 证照
    送达方式: [网上下载]
${lines}`,
  },
];

export default defineRule({
  on: ['item'],
  code: 'F047',
  name: 'certificate-without-sample',
  severity: 'warning',
  title: '证照、批文没有结果样本',
  why: '目录核查要求有结果名称的给出结果样本；没有样本，群众拿到手也不知道是不是办全了，用证的单位没法比对真假。回执、资金等其他结果不要求。',
  bad: result(''),
  good: result('    样本: files/jiu-ye-chuang-ye-zheng-yang-ben.pdf'),
  remedy: '把盖了“样本”字样的图样放进 files 文件夹，写上「样本」。',
  message: (args) => `${args.类型}“${args.结果}”没有「样本」`,
  *check(item) {
    for (const [index, { 结果名称, 类型, 样本 }] of item.办理结果.entries()) {
      if ((类型 !== '证照' && 类型 !== '批文') || 样本 !== undefined) continue;
      yield { path: ['办理结果', index, '样本'], at: 'key', args: { 类型, 结果: 结果名称 } };
    }
  },
});
