import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F008',
  name: 'fee-without-basis',
  severity: 'error',
  title: '收费没有标准或依据',
  why: '收费项目、依据、标准都要公开（政府信息公开条例第二十条）；行政许可没有法律、行政法规依据不得收费（行政许可法第五十八条）。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '收费:\n  是否收费: 是' }],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: `收费:
  是否收费: 是
  标准: 每证 20 元
  网上支付: 是
  依据:
    - 法规: she-hui-bao-xian-fa
      条款:
        - '50'`,
    },
  ],
  remedy: '补写收费的标准和依据；不收费的把「是否收费」改成“否”。',
  message: (args) => `收费事项没有写${args.缺少}`,
  *check(item) {
    if (item.收费.是否收费 !== '是') return;
    const missing = [!item.收费.标准 && '标准', !item.收费.依据 && '依据'].filter(Boolean);
    if (missing.length > 0) yield { path: ['收费', '是否收费'], args: { 缺少: missing.join('和') } };
  },
});
