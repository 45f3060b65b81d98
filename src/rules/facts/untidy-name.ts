import { findTexts } from '../../model/definition-texts.js';
import { defineRule } from '../rule.js';

const NAMES = new Set(
  '事项名称 公众号标题 别名 主题 权力名称 名称 材料名称 环节 结果名称 实施主体 行使主体 责任处室 机构名称 牵头单位 责任单位'.split(
    ' ',
  ),
);
const WHITE = /\s/u;
const UNTIDY = /^\s|\s$|[\n\t]|[\p{Script=Han}）)]\s+[\p{Script=Han}（(]/u;

export default defineRule({
  on: ['item', 'power', 'bundle', 'list', 'place', 'law', 'plan', 'materials', 'catalog'],
  code: 'F042',
  name: 'untidy-name',
  severity: 'warning',
  title: '名称里有多余的空格或换行',
  why: '从表格或 PDF 复制的名称常带着空格和换行：看上去一样，检索、比对和引用却对不上，还会断成两行显示。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: "别名: ['登记 失业']" }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: "别名: ['登记失业', 'HR 登记']" }],
  remedy: '删掉空格和换行；名称写成一行。',
  message: (args) => `「${args.键}」里有多余的空格或换行`,
  *check(definition) {
    const isUntidy = (text: string, key: string) => NAMES.has(key) && WHITE.test(text) && UNTIDY.test(text);
    for (const { path, key } of findTexts(definition, isUntidy)) yield { path, args: { 键: key } };
  },
});
