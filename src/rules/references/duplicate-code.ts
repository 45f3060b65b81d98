import { fileOf } from '../../catalog/kinds.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item', 'power'],
  code: 'R005',
  name: 'duplicate-code',
  severity: 'error',
  title: '编码重复',
  why: '办件、好差评都按编码归到事项；两个事项同一个编码，数据就归错了。多数是复制文件以后忘了改。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: `事项类型: 行政许可
基本编码: '000114901001'
实施编码: 11990000MB0000019F3000114901001
业务办理项编码: 11990000MB0000019F300011490100101
权力来源: 法定本级行使
关联权力:
  - lao-wu-pai-qian-xu-ke-quan
数量限制: 无数量限制
中介服务: 无
权利义务:
  权利:
    - 依法取得结果
  义务:
    - 如实填写
行政复议与诉讼:
  行政复议: 六十日内申请行政复议。
  行政诉讼: 六个月内提起行政诉讼。
常见问题:
  - 问: 要钱吗?
    答: 不收费。`,
    },
  ],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '实施编码: 11990000MB0000019F3002014901001' }],
  remedy: '核对两个文件的编码，改正抄错的一个。',
  message: (args) => `「${args.键}」和 ${args.文件} 的相同`,
  *check(subject, { indices }) {
    const isItem = subject.kind === 'item';
    const code = isItem
      ? (subject.definition.业务办理项编码 ?? subject.definition.实施编码)
      : subject.definition.权责编码;
    if (code === undefined) return;
    const owners = (isItem ? indices.itemsByCode : indices.powersByCode).get(code) ?? [];
    const [first] = owners;
    if (first === undefined || first === subject.id) return;
    const itemKey = isItem && subject.definition.业务办理项编码 !== undefined ? '业务办理项编码' : '实施编码';
    const key = isItem ? itemKey : '权责编码';
    yield { path: [key], args: { 键: key, 文件: fileOf(subject.kind, first) } };
  },
});
