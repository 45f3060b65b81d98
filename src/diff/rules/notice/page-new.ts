import { KIND_LABELS } from '../../../catalog/kinds.js';
import { defineChangeRule } from '../../change-rule.js';
import { hasPage } from '../pages.js';

export default defineChangeRule({
  level: 'notice',
  kinds: ['definition-added'],
  code: 'D240',
  name: 'page-new',
  title: '有了新的事项、大厅或清单',
  why: '昨天还没有的，今天可以办了、可以去了；不知道的人照旧绕远路、跑老地方。',
  bad: [
    {
      file: 'places/xin-qu-da-ting.yaml',
      whole:
        '名称: 新区政务服务大厅\n层级: 区县级\n行政区: 新区\n地址: 示例市新区新区路2号一楼\n办公时间: 工作日 9:00-12:00、13:00-17:00\n电话: 0399-80012400\n窗口:\n  - 编号: C01\n    名称: 综合窗口\n    类型: 综合\n',
    },
  ],
  good: [{ file: 'places/shi-zheng-wu-da-ting.yaml', patch: "行政区: '示范区'" }],
  remedy: '写一条近期调整，写清从哪一天起、谁可以办。',
  message: (args) => `新有${args.种类}“${args.名称}”`,
  judge: ({ change: { subject } }) =>
    hasPage(subject.kind) ? { 种类: KIND_LABELS[subject.kind], 名称: subject.name } : undefined,
});
