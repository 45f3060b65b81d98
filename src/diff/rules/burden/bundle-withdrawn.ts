import { defineChangeRule } from '../../change-rule.js';
import { BUNDLE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['definition-removed'],
  code: 'D038',
  name: 'bundle-withdrawn',
  title: '撤掉了一件“一件事”',
  why: '原来一次申请、一套材料办完的，现在要一个部门一个部门地跑。关联的事项应当集中办理，一套表单、一套材料（青岛市优化营商环境条例第二十五条）。',
  bad: [{ file: BUNDLE, absent: true }],
  good: [{ file: BUNDLE, patch: '名称: "失业"' }],
  remedy: `保留这件“一件事”。${OR_RECORD}`,
  message: () => '这件“一件事”撤掉了，里面的事项要分开办',
  judge: ({ change }) => (change.subject.kind === 'bundle' ? {} : undefined),
});
