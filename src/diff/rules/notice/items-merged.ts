import { defineChangeRule } from '../../change-rule.js';
import { ONE_ITEM, TWO_ITEMS } from './example-item.js';

export default defineChangeRule({
  level: 'notice',
  kinds: ['items-merged'],
  code: 'D244',
  name: 'items-merged',
  title: '几个事项并成了一个',
  why: '照昨天的名称找，找不到了；群众以为不办了，或者还照几份材料准备。',
  before: TWO_ITEMS,
  bad: ONE_ITEM,
  good: TWO_ITEMS,
  remedy: '旧名称写进「别名」，旧网址转到新页面；写一条近期调整。',
  message: (args) =>
    `由${(args.事项 as readonly string[]).map((name) => `“${name}”`).join('、')}合并而成，按旧名称也要查得到`,
  judge: ({ change }) => ({ 事项: change.from.map(({ name }) => name) }),
});
