import { KINDS } from '../../catalog/kinds.js';
import { findInTexts } from '../../model/definition-texts.js';
import { hasUnsafeCharacters } from '../../values/text.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: KINDS,
  code: 'F015',
  name: 'unsafe-characters',
  severity: 'error',
  title: '文字里有看不见的字符',
  why: '从网页复制的文字里可能带着改变文字方向的控制符和零宽字符：电话和金额看上去会颠倒，名称看上去一样却检索不到。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '简介: "办理失业登记\\u202E。"' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '简介: 办理失业登记。' }],
  remedy: '删掉这段文字，用键盘重新输入。',
  message: (args) => `「${args.键}」里有看不见的控制字符`,
  *check(definition) {
    for (const { path, key } of findInTexts(definition, hasUnsafeCharacters, hasUnsafeCharacters)) {
      yield { path, args: { 键: key } };
    }
  },
});
