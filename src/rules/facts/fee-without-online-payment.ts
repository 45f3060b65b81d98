import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F029',
  name: 'fee-without-online-payment',
  severity: 'warning',
  title: '收费事项没有写能不能网上支付',
  why: '“是否支持网上支付”是实施清单的必填要素；没有写，能网上办的群众也要为交钱跑一趟来问。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: `收费:
  是否收费: 是
  标准: 每证 20 元
  依据:
    - 法规: she-hui-bao-xian-fa
      条款: ['50']`,
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: `收费:
  是否收费: 是
  标准: 每证 20 元
  网上支付: 是
  依据:
    - 法规: she-hui-bao-xian-fa
      条款: ['50']`,
    },
  ],
  remedy: '补写「网上支付」：“是”或“否”。',
  message: () => '收费事项没有写「网上支付」',
  *check({ 收费 }) {
    const isComplete = 收费.标准 !== undefined && 收费.依据 !== undefined;
    if (收费.是否收费 === '是' && isComplete && 收费.网上支付 === undefined) {
      yield { path: ['收费', '网上支付'], at: 'key', args: {} };
    }
  },
});
