import { defineChangeRule } from '../../change-rule.js';
import { ONE_ITEM, TWO_ITEMS } from './example-item.js';

export default defineChangeRule({
  level: 'notice',
  kinds: ['item-split'],
  code: 'D243',
  name: 'item-split',
  title: '一个事项分成了几个',
  why: '照昨天的名称来的人，要先知道自己该办哪一个；选错了，材料白带一趟。',
  before: ONE_ITEM,
  bad: TWO_ITEMS,
  good: ONE_ITEM,
  remedy: '旧事项的页面上写清楚：哪种人办哪一个；写一条近期调整。',
  message: (args) =>
    `分成了${(args.事项 as readonly string[]).map((name) => `“${name}”`).join('、')}，群众要先知道办哪一个`,
  judge: ({ change }) => ({ 事项: change.into.map(({ name }) => name) }),
});
