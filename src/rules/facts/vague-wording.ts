import type { DefinitionOf } from '../../catalog/kinds.js';
import { findTexts } from '../../model/definition-texts.js';
import { vagueSoon, vagueWord } from '../../model/vague-words.js';
import { defineRule } from '../rule.js';

const READ_BY_CITIZENS = new Set(
  '简介 时限说明 情形 说明 受理条件 材料名称 填报须知 内容 标准 预约办理 进度查询 数量限制 答 承诺内容 不实责任 不适用对象 逾期后果 失信后果 场景 适用条件 办理提示'.split(
    ' ',
  ),
);

export default defineRule({
  on: ['item', 'bundle', 'place'],
  code: 'F019',
  name: 'vague-wording',
  severity: 'warning',
  title: '用了“酌情”“尽快”一类说不准的话',
  why: '办事指南要细化、量化（优化营商环境条例第三十五条）。“视情况”“以窗口要求为准”“按有关规定”让群众没有办法事先准备，也让不同窗口各办各的。词表是本工具自己定的；法定的“法律另有规定的除外”“必要时核查”不算。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '时限说明: 特殊情况除外，具体天数请咨询窗口。' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '时限说明: 法律另有规定的除外，窗口当场办结。' }],
  remedy: '写出数字、条件、地方或者办法；说不清的删掉。',
  message: (args) => `“${args.文字}”说不准，要写具体`,
  *check(definition: DefinitionOf['item' | 'bundle' | 'place']) {
    const isVague = (text: string, key: string) => READ_BY_CITIZENS.has(key) && vagueWord(text) !== undefined;
    for (const { path, text } of findTexts(definition, isVague)) {
      yield { path, args: { 文字: vagueWord(text) ?? '' } };
    }
    if (!('办理流程' in definition)) return;
    for (const [index, { 内容, 时限 }] of definition.办理流程.entries()) {
      const soon = 时限 === undefined && vagueWord(内容) === undefined ? vagueSoon(内容) : undefined;
      if (soon !== undefined) yield { path: ['办理流程', index, '内容'], args: { 文字: soon } };
    }
  },
});
