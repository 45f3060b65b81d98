import type { DefinitionOf } from '../../catalog/kinds.js';
import { defineRule } from '../rule.js';

/** Lists in which two entries must not have the same text under this key. */
function* uniqueTexts(
  definition: DefinitionOf['item' | 'place' | 'law'],
): Generator<readonly [string, string, readonly string[]]> {
  if ('条款' in definition) {
    yield ['条款', '条', definition.条款.map((article) => article.条)];
    return;
  }
  if (!('办理流程' in definition)) {
    yield ['窗口', '编号', definition.窗口.map((window) => window.编号)];
    yield ['承办事项', '事项', (definition.承办事项 ?? []).map((handled) => handled.事项)];
    return;
  }
  yield ['办理流程', '内容', definition.办理流程.map((step) => step.内容)];
  yield ['情形', '名称', (definition.情形 ?? []).map((scenario) => scenario.名称)];
  yield ['例外时限', '情形', (definition.例外时限 ?? []).map((exception) => exception.情形)];
  yield ['特别程序', '名称', (definition.特别程序 ?? []).map((procedure) => procedure.名称)];
  yield ['常见问题', '问', (definition.常见问题 ?? []).map((question) => question.问)];
  yield ['办理结果', '结果名称', (definition.办理结果 ?? []).map((result) => result.结果名称)];
}

const PUNCTUATION = /[\s，。；：！？、“”（）,.;:!?"()]+/gu;
const canonical = (text: string) => text.replace(PUNCTUATION, '');

export default defineRule({
  on: ['item', 'place', 'law'],
  code: 'F051',
  name: 'repeated-entry',
  severity: 'error',
  title: '同一条内容写了两次',
  why: '两个环节内容一样、同一个问题两个答案、同一种情形两个时限、两个窗口一个编号、一条法规两个摘要，群众不知道信哪一条；多半是复制以后忘了改。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '常见问题:\n  - 问: 要钱吗？\n    答: 不收费。\n  - 问: 要钱吗\n    答: 登记免费。',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '常见问题:\n  - 问: 要钱吗？\n    答: 不收费。\n  - 问: 要带身份证吗？\n    答: 不用。',
    },
  ],
  remedy: '留下正确的一条，其他的删掉或改成本来要写的内容。',
  message: (args) => `「${args.列表}」第 ${args.后} 条的${args.键}和第 ${args.先} 条相同：“${args.文字}”`,
  *check(definition) {
    for (const [list, key, texts] of uniqueTexts(definition)) {
      if (texts.length < 2) continue;
      const seen = new Map<string, number>();
      for (const [index, text] of texts.entries()) {
        const first = seen.get(canonical(text));
        if (first === undefined) seen.set(canonical(text), index);
        else
          yield {
            path: [list, index, key],
            args: { 列表: list, 键: key, 文字: text, 先: first + 1, 后: index + 1 },
          };
      }
    }
  },
});
