import { fileOf } from '../../catalog/kinds.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item', 'power'],
  code: 'R005',
  name: 'duplicate-code',
  severity: 'error',
  title: '编码重复',
  why: '办件、好差评都按编码归到事项；两个事项同一个编码，数据就归错了。多数是复制文件以后忘了改。',
  bad: [{ file: 'powers/jiu-ye-fu-wu.yaml', patch: '权责编码: QZ-01-001' }],
  good: [{ file: 'powers/jiu-ye-fu-wu.yaml', patch: '权责编码: QZ-02-001' }],
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
