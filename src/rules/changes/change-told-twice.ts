import { normaliseText } from '../../values/text.js';
import { exampleChange } from '../example-change.js';
import { defineRule } from '../rule.js';

const TWICE = exampleChange().map((example) => {
  const [head = '', entry = ''] = ('whole' in example ? example.whole : '').split(/(?<=调整:\n)/u);
  return { file: example.file, whole: `${head}${entry}${entry}    版本: v1.1\n` };
});

export default defineRule({
  on: ['change'],
  code: 'F067',
  name: 'change-told-twice',
  severity: 'warning',
  title: '同一件调整写了两遍',
  why: '“近期调整”上同一句话出现两次，看的人以为改了两回；订阅的人也会收到两条。',
  bad: TWICE,
  good: exampleChange(),
  remedy: '去掉一条；「改动」里有编号的，两条的编号都留在剩下的那一条里，免得 kuaiban changelog 再写一遍。',
  message: (args) => `“${args.名称}”的这件调整和第 ${args.前一条} 条一样`,
  *check({ 调整 }) {
    const seen = new Map<string, number>();
    for (const [index, { 日期, 种类, 标识, 名称, 内容 }] of 调整.entries()) {
      const key = [日期, 种类, 标识, 内容].map(normaliseText).join('\n');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      else yield { path: ['调整', index, '内容'], args: { 名称, 前一条: first + 1 } };
    }
  },
});
