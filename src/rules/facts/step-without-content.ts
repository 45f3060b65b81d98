import { placeholderKind } from '../../values/placeholder-text.js';
import { normaliseText } from '../../values/text.js';
import { defineRule } from '../rule.js';

const FILLERS =
  /进行|开展|完成|办理|予以|依法|按照?规定|按照?程序|按照?流程|工作人员|申请人|工作|环节|阶段|步骤|手续|窗口|处室|部门|单位|相关|有关|申请|材料|事项|人员|审核人|[由对的后并作做，。；、：,.;:]/gu;

/** What a step says beyond its own name and words that fit every step. */
function saysNothing(name: string, content: string): boolean {
  const plain = normaliseText(content);
  if (plain.length > 24) return false;
  return plain.replaceAll(normaliseText(name), '').replace(FILLERS, '').length === 0;
}

export default defineRule({
  on: ['item'],
  code: 'F041',
  name: 'step-without-content',
  severity: 'error',
  title: '办理环节只有名称，没有内容',
  why: '2017 年全国抽查，25% 的事项流程只写“申请、受理、审核”，没有每一步的要求（国办函〔2017〕115号）。群众不知道这一步谁做、做什么、自己要不要动。',
  bad: [
    { file: 'items/shi-ye-deng-ji.yaml', patch: '办理流程:\n  - 环节: 登记\n    内容: 工作人员进行登记。' },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '办理流程:\n  - 环节: 登记\n    内容: 核对参保状态，记载失业状态。',
    },
  ],
  remedy: '写明这一步谁做什么、看什么、结果怎样告诉群众。',
  message: (args) => `“${args.环节}”这一步的内容“${args.内容}”没有说做什么`,
  *check(item) {
    for (const [index, { 环节, 内容 }] of item.办理流程.entries()) {
      if (placeholderKind(内容) || !saysNothing(环节, 内容)) continue;
      yield { path: ['办理流程', index, '内容'], args: { 环节, 内容 } };
    }
  },
});
