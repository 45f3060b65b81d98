import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F028',
  name: 'fee-details-without-fee',
  severity: 'error',
  title: '不收费，却写了收费标准或网上支付',
  why: '收费项目、依据、标准要公开（政府信息公开条例第二十条）。一边写不收费、一边写标准，群众不知道要不要带钱，也会引来乱收费的投诉。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '收费:\n  是否收费: 否\n  标准: 每证 20 元' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '收费:\n  是否收费: 否\n  说明: 公共就业服务免费。' }],
  remedy: '不收费的删掉标准和网上支付；收费的把「是否收费」改成“是”，写明依据。',
  message: (args) => `是否收费写“否”，却写了${args.多写}`,
  *check({ 收费 }) {
    if (收费.是否收费 === '是') return;
    if (收费.标准 !== undefined) yield { path: ['收费', '标准'], args: { 多写: `标准“${收费.标准}”` } };
    else if (收费.网上支付 === '是') yield { path: ['收费', '网上支付'], args: { 多写: '可以网上支付' } };
  },
});
