import { withoutBrackets } from '../../values/quoted-text.js';
import { defineRule } from '../rule.js';

const CERTIFICATE = /(?:许可证|(?<![凭认公保论验查印佐])证|证书|执照|牌照|社会保障卡)$/u;
const NO_CERTIFICATE =
  /(?:决定书|通知[书单]|告知[书单]|回执|核定表|审批表|信息表|确认[书单]|意见书?|批复|函|记录|资金|补贴|结论书?)$/u;

const result = (name: string, type: string) => [
  {
    file: 'items/shi-ye-deng-ji.yaml',
    patch: `办理结果:
  - 结果名称: ${name}
    类型: ${type}
    送达方式: [网上下载]`,
  },
];

export default defineRule({
  on: ['item'],
  code: 'F046',
  name: 'result-type-mismatch',
  severity: 'warning',
  title: '结果的名称和类型对不上',
  why: '名称是“…证”“…证书”的结果，类型应当是“证照”；目录核查按这一条比对结果名称和结果类型。类型错了，就不会归到电子证照里，别的部门也共享不到。',
  bad: result('就业登记证', '其他'),
  good: result('就业登记告知书', '其他'),
  remedy: '发证书、执照、卡的写“证照”；发决定书、批复的写“批文”；回执、核定表等写“其他”。',
  message: (args) => `结果“${args.结果}”的类型写的是“${args.类型}”，应当是${args.应为}`,
  *check(item) {
    for (const [index, { 结果名称, 类型 }] of item.办理结果.entries()) {
      const name = withoutBrackets(结果名称).trim();
      const isMisfiled = 类型 === '证照' ? NO_CERTIFICATE.test(name) : CERTIFICATE.test(name);
      if (!isMisfiled) continue;
      const args = { 结果: 结果名称, 类型, 应为: 类型 === '证照' ? '“批文”或“其他”' : '“证照”' };
      yield { path: ['办理结果', index, '类型'], args };
    }
  },
});
