import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['行政复议与诉讼'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D236',
  name: 'remedy-changed',
  title: '复议、诉讼的办法变了',
  why: '向谁申请、多久以内，错过了就没有机会；照昨天的写法递错了机关，期限也耽误了。',
  bad: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '行政复议与诉讼:\n  行政复议: 自知道决定之日起六十日内，向示例省人民政府申请行政复议。\n  行政诉讼: 自知道决定之日起六个月内，向人民法院提起行政诉讼。',
    },
  ],
  good: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '行政复议与诉讼:\n  行政诉讼: 自知道决定之日起六个月内，向人民法院提起行政诉讼。\n  行政复议: 自知道决定之日起六十日内，向示例市人民政府申请行政复议。',
    },
  ],
  remedy: '对照行政复议法、行政诉讼法核对；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
