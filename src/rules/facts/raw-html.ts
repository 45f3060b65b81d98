import { KINDS } from '../../catalog/kinds.js';
import { findInTexts } from '../../model/definition-texts.js';
import { rawHtmlIn } from '../../values/prose.js';
import { defineRule } from '../rule.js';

const mayHoldTag = (text: string) => text.includes('<');

export default defineRule({
  on: KINDS,
  code: 'F014',
  name: 'raw-html',
  severity: 'error',
  title: '文字里有 HTML 标签',
  why: '公众号和自助终端会把 HTML 标签去掉或者原样显示出来，三处的内容就不一样了。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '简介: 办理<b>失业登记</b>。' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '简介: 办理**失业登记**。' }],
  remedy: '去掉标签；要加粗的写成 **加粗**，要分条的每条以“- ”开头。',
  message: (args) => `文字里有 HTML 标签“${args.标签}”`,
  *check(definition) {
    for (const { path, text } of findInTexts(definition, mayHoldTag, mayHoldTag)) {
      const tag = rawHtmlIn(text);
      if (tag !== undefined) yield { path, args: { 标签: tag } };
    }
  },
});
