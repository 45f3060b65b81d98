import { findInTexts } from '../../model/definition-texts.js';
import { defineRule } from '../rule.js';

/**
 * Between two Chinese characters, or at the end of a Chinese line (a colon before a list of Markdown is let be); in numbers,
 * times, codes and addresses the marks are right.
 */
const HALF_WIDTH = /[\p{Script=Han}）」”》](?:[,;:!?] ?(?=[\p{Script=Han}（「“《])|[,;!?](?=[ \t]*$))/mu;
/** The rare part of it: most definitions need no closer look. */
const TRACE = /[,;:!?] ?[^\0-\u02FF]|[,;!?][ \t]*$/m;
const NO_PROSE = new Set([
  '办公时间',
  '法规',
  '条款',
  '网址',
  '网办地址',
  '移动端地址',
  '域名',
  '空白表格',
  '示例样表',
  '样本',
  '文书',
]);

export default defineRule({
  on: ['item', 'power', 'bundle', 'list', 'place', 'law', 'plan', 'materials'],
  code: 'F059',
  name: 'half-width-punctuation',
  severity: 'warning',
  title: '中文里用了英文标点',
  why: '“材料齐全,当场受理”用了英文逗号，和其他指南不一致，断行也会错；英文冒号、逗号在 YAML 里还有别的意思，下一个改的人容易改坏。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '简介: 材料齐全,当场受理。' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '简介: 工作日 9:00 起受理，材料齐全的当场办结。' }],
  remedy: '改成中文标点：，；：！？',
  message: (args) => `「${args.键}」里“${args.文字}”用了英文标点`,
  *check(definition) {
    const isWanted = (text: string, key: string) =>
      TRACE.test(text) && !NO_PROSE.has(key) && HALF_WIDTH.test(text);
    for (const { path, key, text } of findInTexts(definition, (joined) => TRACE.test(joined), isWanted)) {
      const found = HALF_WIDTH.exec(text);
      if (found === null) continue;
      const around = text.slice(Math.max(0, found.index - 2), found.index + found[0].length + 3);
      yield { path, args: { 键: key, 文字: around.trim() } };
    }
  },
});
