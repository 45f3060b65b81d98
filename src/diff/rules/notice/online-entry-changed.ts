import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  item: ['网办地址', '移动端地址', '渠道'],
  bundle: ['受理入口.网办地址', '受理入口.移动端地址'],
};

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D203',
  name: 'online-entry-changed',
  title: '网上办理的入口变了',
  why: '照昨天收藏的网址、记下的步骤进去，打开的可能是空页面，也可能是别的事项；群众以为不能网上办，就跑一趟。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '网办地址: https://rsj.example.com/banshi/deng-ji' }],
  good: [
    { file: 'items/shi-ye-deng-ji.yaml', patch: "网办地址: 'https://rsj.example.com/banshi/shi-ye-deng-ji'" },
  ],
  remedy: '旧网址请技术单位转到新的；写一条近期调整，告诉群众新的入口。',
  message: (args) => `${sentence(args)}，从旧入口进不去`,
  judge: ({ change }) => toldAt(change, FIELDS),
});
