import { defineRule } from '../rule.js';

const result = (ways: string) => [
  {
    file: 'items/shi-ye-deng-ji.yaml',
    patch: `物流快递: 是
办理结果:
  - 结果名称: 登记告知书
    类型: 其他
    送达方式: ${ways}
    电子证照: 否`,
  },
];

const written = (answer: '否' | undefined) => (answer === undefined ? '没有写' : '写“否”');

export default defineRule({
  on: ['item'],
  code: 'F048',
  name: 'delivery-contradiction',
  severity: 'error',
  title: '送达方式和事项的其他内容对不上',
  why: '写了一次不跑，结果却只能到现场领；写了发电子证照、邮寄，另一处又没有写支持：群众按哪一句办都可能白跑。',
  bad: result('[现场领取]'),
  good: result('[现场领取, 邮寄送达]'),
  remedy:
    '能邮寄、能下载的补到「送达方式」里；支持的，「电子证照」「物流快递」写“是”；不支持的，去掉这种送达方式。',
  message: (args) => `“${args.结果}”${args.矛盾}`,
  *check(item) {
    for (const [index, { 结果名称, 送达方式, 电子证照 }] of item.办理结果.entries()) {
      const path = ['办理结果', index, '送达方式'];
      if (item.到现场次数 === 0 && 送达方式.every((way) => way === '现场领取')) {
        yield { path, args: { 结果: 结果名称, 矛盾: '只能现场领取，到现场次数却是 0' } };
      }
      if (送达方式.includes('电子证照') && 电子证照 !== '是') {
        yield { path, args: { 结果: 结果名称, 矛盾: `用电子证照送达，「电子证照」却${written(电子证照)}` } };
      }
      if (送达方式.includes('邮寄送达') && item.物流快递 !== '是') {
        yield {
          path,
          args: { 结果: 结果名称, 矛盾: `可以邮寄送达，「物流快递」却${written(item.物流快递)}` },
        };
      }
    }
  },
});
