import { defineChangeRule } from '../../change-rule.js';
import { hasPage } from '../pages.js';

export default defineChangeRule({
  level: 'notice',
  kinds: ['definition-renamed'],
  code: 'D242',
  name: 'page-address-changed',
  title: '页面的网址变了',
  why: '文件改了名，页面的网址就跟着变；昨天收藏的、印在宣传单二维码里的，打开是“页面不存在”。',
  before: [
    {
      file: 'lists/re-men.yaml',
      whole:
        '名称: 热门高频服务事项清单\n种类: 热门高频\n来源: 实施办法附件3\n责任单位: 法规处\n更新日期: 2026-09-15\n事项:\n  - 事项: shi-ye-deng-ji\n    生效日期: 2025-01-01\n',
    },
  ],
  bad: [
    { file: 'lists/re-men.yaml', absent: true },
    {
      file: 'lists/re-men-gao-pin.yaml',
      whole:
        '名称: 热门高频服务事项清单\n种类: 热门高频\n来源: 实施办法附件3\n责任单位: 法规处\n更新日期: 2026-09-15\n事项:\n  - 事项: shi-ye-deng-ji\n    生效日期: 2025-01-01\n',
    },
  ],
  good: [
    {
      file: 'lists/re-men.yaml',
      whole:
        '名称: "热门高频服务事项清单"\n种类: 热门高频\n来源: 实施办法附件3\n责任单位: 法规处\n更新日期: 2026-09-15\n事项:\n  - 事项: shi-ye-deng-ji\n    生效日期: 2025-01-01\n',
    },
  ],
  remedy: '没有必要的，文件名改回去；要改的，旧网址转到新网址，印出去的二维码重印。',
  message: (args) => `文件名由 ${args.原来} 改为 ${args.现在}，页面的网址跟着变，旧网址和旧二维码会打不开`,
  judge: ({ change: { subject, earlier } }) =>
    hasPage(subject.kind) ? { 原来: earlier.id, 现在: subject.id } : undefined,
});
