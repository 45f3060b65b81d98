import type { ChangeKind } from '../../change.js';
import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, sentence, told } from '../told.js';

const ALL = [
  ...CONTENT,
  'elements-moved',
  'definition-added',
  'definition-removed',
  'definition-renamed',
  'item-split',
  'items-merged',
] as const satisfies readonly ChangeKind[];

export default defineChangeRule({
  level: 'wording',
  kinds: ALL,
  code: 'D319',
  name: 'unfelt-change',
  title: '别的改动，群众照样办',
  why: '备案号、标识码这一类改动，不影响群众办事。前面的规则都不管的，归到这里。',
  bad: [
    {
      file: 'catalog.yaml',
      patch:
        '网站:\n  名称: 示例市人社办事指南\n  域名: https://rsj.example.com\n  标识码: "9900000001"\n  备案号: 示例ICP备00000001号',
    },
  ],
  good: [
    {
      file: 'catalog.yaml',
      patch:
        '网站: { 域名: https://rsj.example.com, 名称: 示例市人社办事指南, 标识码: "9900000001", 备案号: 示例ICP备00000000号 }',
    },
  ],
  remedy: '不用做什么。',
  message: ({ 内容 }) => `${内容}`,
  judge: ({ change }) => ({
    内容: 'field' in change && change.kind !== 'elements-moved' ? sentence(told(change)) : '有改动',
  }),
});
