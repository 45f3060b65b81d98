import { KIND_LABELS } from '../../../catalog/kinds.js';
import { defineChangeRule } from '../../change-rule.js';
import { hasPage } from '../pages.js';

export default defineChangeRule({
  level: 'notice',
  kinds: ['definition-removed'],
  code: 'D241',
  name: 'page-gone',
  title: '有的页面没有了',
  why: '昨天收藏的、扫码打开的页面，今天是“页面不存在”；群众以为这件事不办了。',
  before: [
    {
      file: 'lists/re-men.yaml',
      whole:
        '名称: 热门高频服务事项清单\n种类: 热门高频\n来源: 实施办法附件3\n责任单位: 法规处\n更新日期: 2026-09-15\n事项:\n  - 事项: shi-ye-deng-ji\n    生效日期: 2025-01-01\n',
    },
  ],
  bad: [{ file: 'lists/re-men.yaml', absent: true }],
  good: [
    {
      file: 'lists/re-men.yaml',
      whole:
        '名称: "热门高频服务事项清单"\n种类: 热门高频\n来源: 实施办法附件3\n责任单位: 法规处\n更新日期: 2026-09-15\n事项:\n  - 事项: shi-ye-deng-ji\n    生效日期: 2025-01-01\n',
    },
  ],
  remedy: '旧网址转到现在该看的页面；写一条近期调整。',
  message: (args) => `${args.种类}“${args.名称}”没有了，它的页面会打不开`,
  judge: ({ change: { subject } }) =>
    hasPage(subject.kind) ? { 种类: KIND_LABELS[subject.kind], 名称: subject.name } : undefined,
});
